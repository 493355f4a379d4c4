import type { EditorState } from '@tiptap/pm/state'
import { TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { languageAt } from '../../../src/renderer/editor/language/languageAt.ts'
import { setLanguage } from '../../../src/renderer/editor/language/setLanguage.ts'
import { toggleLanguage } from '../../../src/renderer/editor/language/toggleLanguage.ts'
import { after, page } from './support/page.ts'

/** The words of the last block with their languages: 'See [ur]یہ[] now'. */
function spoken({ doc }: EditorState): string {
  return (doc.lastChild?.children ?? [])
    .map(node => {
      const lang = node.marks.find(({ type }) => type.name === 'language')?.attrs.lang
      return lang ? `[${lang}]${node.text}[]` : node.text
    })
    .join('')
}

const typed = (state: EditorState, words: string) => state.apply(state.tr.insertText(words))
const caretAt = (state: EditorState, position: number) =>
  state.apply(state.tr.setSelection(TextSelection.create(state.doc, position)))

test('Selected words are marked as of a language, as of another one, and as the story again', () => {
  const urdu = after(page('H', '', 'See |اخبار| now'), toggleLanguage('ur'))
  expect(spoken(urdu)).toBe('See [ur]اخبار[] now')
  expect(languageAt(urdu)).toBe('ur')
  const sindhi = after(urdu, setLanguage('sd'))
  expect(spoken(sindhi)).toBe('See [sd]اخبار[] now')
  expect(spoken(after(sindhi, toggleLanguage('ur'), toggleLanguage('ur')))).toBe('See اخبار now')
})

test('What is typed inside stays in its language, and what follows is the story’s again when asked', () => {
  const urdu = after(page('H', '', 'See |اخبار| now'), toggleLanguage('ur'))
  const inside = caretAt(urdu, urdu.selection.from + 2)
  expect(spoken(typed(inside, 'xy'))).toBe('See [ur]اخxyبار[] now')
  const end = caretAt(urdu, urdu.selection.to)
  expect(spoken(typed(end, 'ات'))).toBe('See [ur]اخبارات[] now')
  expect(spoken(typed(after(end, toggleLanguage('ur')), '!'))).toBe('See [ur]اخبار[]! now')
})

test('At a caret a language begins with the next letter', () => {
  const begun = after(page('H', '', 'See |'), toggleLanguage('ur'))
  expect(languageAt(begun)).toBe('ur')
  expect(spoken(typed(begun, 'یہ'))).toBe('See [ur]یہ[]')
})

test('The form changes the whole run around the caret', () => {
  const urdu = after(page('H', '', 'See |اخبار| now'), toggleLanguage('ur'))
  const inside = caretAt(urdu, urdu.selection.from + 2)
  expect(spoken(after(inside, setLanguage('fa')))).toBe('See [fa]اخبار[] now')
  expect(spoken(after(inside, setLanguage(null)))).toBe('See اخبار now')
})

test('Words of several languages have none in common; code has none at all', () => {
  const both = after(page('H', '', '|اخ|بار'), toggleLanguage('ur'))
  const all = both.apply(
    both.tr.setSelection(TextSelection.create(both.doc, both.selection.from, both.selection.from + 4)),
  )
  expect(languageAt(all)).toBeNull()
  expect(setLanguage('ur')(page('H', '', ['codeBlock', 'x|']))).toBe(false)
})
