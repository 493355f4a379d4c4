import { expect, test } from 'vitest'
import { hideFromReact } from '../../../src/renderer/editor/canvas/hideFromReact.ts'

test('the page does not look like one whose caret React keeps, and can be made editable as ever', () => {
  const set: string[] = []
  const page = {
    contentEditable: 'true',
    setAttribute: (name: string, value: string) => set.push(`${name}=${value}`),
  }
  hideFromReact(page as unknown as HTMLElement)
  expect(page.contentEditable).not.toBe('true')
  page.contentEditable = 'false'
  expect(set).toEqual(['contenteditable=false'])
})
