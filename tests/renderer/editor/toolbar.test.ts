import { expect, test } from 'vitest'
import { fitToolbar } from '../../../src/renderer/editor/toolbar/fitToolbar.ts'
import { TOOLBAR } from '../../../src/renderer/editor/toolbar/TOOLBAR.ts'

const everything = TOOLBAR.flat().map(item => item.id)

test('In a wide room all stands but what is seldom needed', () => {
  expect(fitToolbar(TOOLBAR, 730).more).toEqual([
    'superscript',
    'subscript',
    'code',
    'markUrdu',
    'markEnglish',
    'language',
    'gallery',
    'embed',
    'codeBlock',
  ])
})

test('In a narrow room the least needed go into the menu, and nothing is lost', () => {
  for (const width of [600, 480, 384, 300]) {
    const { groups, more } = fitToolbar(TOOLBAR, width)
    expect(everything.filter(id => groups.flat().includes(id) || more.some(other => other === id))).toEqual(
      everything,
    )
    expect(groups.flat().length + more.length).toBe(everything.length)
  }
  expect(fitToolbar(TOOLBAR, 636).more).toEqual([
    'strike',
    'superscript',
    'subscript',
    'code',
    'markUrdu',
    'markEnglish',
    'language',
    'gallery',
    'embed',
    'divider',
    'codeBlock',
    'factBox',
  ])
})

test('Bold, link and quotation are never hidden', () => {
  expect(fitToolbar(TOOLBAR, 0).groups.flat()).toEqual([
    'style',
    'bold',
    'italic',
    'link',
    'quotation',
    'figure',
  ])
})
