import { expect, test } from 'vitest'
import { datelineDay } from '../../../src/renderer/editor/canvas/datelineDay.ts'
import { nameParts } from '../../../src/renderer/editor/canvas/nameParts.ts'

test('A date is written the way of the language, words stand as they are', () => {
  expect(datelineDay('2026-05-18', 'en')).toBe('18 May')
  expect(datelineDay('2026-05-18', 'ur')).toContain('مئی')
  expect(datelineDay('Monday', 'en')).toBe('Monday')
  expect(datelineDay('2026-05-18', 'not a language')).toBe('2026-05-18')
})

test('Names are joined the way of the language', () => {
  const text = (language: string) =>
    nameParts(['Amna', 'Hasan'], language)
      .map(part => part.text)
      .join('')
  expect(text('en')).toBe('Amna and Hasan')
  expect(text('ur')).toBe('Amna اور Hasan')
  expect(text('not a language')).toBe('Amna and Hasan')
})
