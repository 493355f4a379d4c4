import { expect, test } from 'vitest'
import { nameParts } from '../../../src/renderer/editor/canvas/nameParts.ts'

test('Names are joined the way of the language', () => {
  const text = (language: string) =>
    nameParts(['Amna', 'Hasan'], language)
      .map(part => part.text)
      .join('')
  expect(text('en')).toBe('Amna and Hasan')
  expect(text('ur')).toBe('Amna اور Hasan')
  expect(text('not a language')).toBe('Amna and Hasan')
})
