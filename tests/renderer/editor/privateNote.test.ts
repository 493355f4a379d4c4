import { type EditorState, NodeSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clearAcrossZones } from '../../../src/renderer/editor/canvas/clearAcrossZones.ts'
import { crossesZones } from '../../../src/renderer/editor/canvas/crossesZones.ts'
import { plainText } from '../../../src/renderer/editor/copy/plainText.ts'
import { withoutNotes } from '../../../src/renderer/editor/copy/withoutNotes.ts'
import { editorKeys } from '../../../src/renderer/editor/keys/editorKeys.ts'
import { schema } from '../../../src/shared/document/index.ts'
import { after, page, shown } from './support/page.ts'
import { stateBetween } from './support/stateBetween.ts'

const { Backspace = () => false, Delete = () => false } = editorKeys(schema)
const note = (...lines: string[]) => ['privateNote', ...lines]

test('Backspace at the start of a note, and behind one, joins nothing', () => {
  expect(shown(after(page('H', 'S', 'a', note('|b')), Backspace))).toBe(
    'headline(H) standfirst(S) (a|) privateNote((b))',
  )
  expect(shown(after(page('H', 'S', note('b'), '|a'), Backspace))).toBe(
    'headline(H) standfirst(S) privateNote((b|)) (a)',
  )
})

test('Delete before a note, and at its end, joins nothing', () => {
  expect(shown(after(page('H', 'S', 'a|', note('b')), Delete))).toBe(
    'headline(H) standfirst(S) (a) privateNote((|b))',
  )
  expect(shown(after(page('H', 'S', note('b|'), 'a'), Delete))).toBe(
    'headline(H) standfirst(S) privateNote((b)) (|a)',
  )
})

test('an empty note, and an empty paragraph beside one, go', () => {
  expect(shown(after(page('H', 'S', 'a', note('|')), Backspace))).toBe('headline(H) standfirst(S) (a|)')
  expect(shown(after(page('H', 'S', note('b'), '|', 'c'), Backspace))).toBe(
    'headline(H) standfirst(S) privateNote((b|)) (c)',
  )
})

test('a selection into a note, out of one and from one to another leaves the rest where it was', () => {
  expect(shown(after(page('H', 'S', 'Pub|lic', note('sec|ret')), Backspace))).toBe(
    'headline(H) standfirst(S) (Pub|) privateNote((ret))',
  )
  expect(shown(after(page('H', 'S', note('sec|ret'), 'gone', 'Pub|lic'), Delete))).toBe(
    'headline(H) standfirst(S) privateNote((sec|)) (lic)',
  )
  expect(shown(after(page('H', 'S', note('on|e'), 'gone', note('tw|o')), Backspace))).toBe(
    'headline(H) standfirst(S) privateNote((on|)) privateNote((o))',
  )
})

test('a note chosen whole goes whole', () => {
  expect(shown(after(page('H', 'S', 'Pub|lic', note('secret|'), 'z'), Backspace))).toBe(
    'headline(H) standfirst(S) (Pub|) (z)',
  )
})

const words = (state: Pick<EditorState, 'doc'>, isPrivate: boolean) => {
  let found = ''
  state.doc.forEach(node => {
    if ((node.type.name === 'privateNote') === isPrivate) found += node.textContent
  })
  return [...found.replace(/\s+/g, '')].sort().join('')
}
const line = fc.stringMatching(/^[a-z ]{0,4}$/).map(text => ({
  type: 'paragraph',
  ...(text && { content: [{ type: 'text', text }] }),
}))
const list = fc
  .array(line, { minLength: 1, maxLength: 2 })
  .map(lines => ({ type: 'bulletList', content: lines.map(one => ({ type: 'listItem', content: [one] })) }))
const block = fc.oneof(line, list)
const noteOf = fc
  .array(block, { minLength: 1, maxLength: 3 })
  .map(content => ({ type: 'privateNote', content }))
const quote = line.map(one => ({ type: 'quotation', content: [one] }))
/** A story of which about half is private. */
const mixed = fc
  .array(fc.oneof(noteOf, block, noteOf, quote), { minLength: 1, maxLength: 5 })
  .map(body => ({ type: 'doc', content: [{ type: 'headline' }, { type: 'standfirst' }, ...body] }))
const share = fc.nat()

test.each(['Backspace', 'Delete', 'Enter'])('%s at a caret moves no word into or out of a note', name => {
  const key = editorKeys(schema)[name] ?? (() => false)
  fc.assert(
    fc.property(mixed, share, (json, at) => {
      const state = stateBetween(schema.nodeFromJSON(json), at, at)
      if (!state.selection.empty) return
      let next = state
      key(state, transaction => {
        next = state.apply(transaction)
      })
      expect(words(next, true)).toBe(words(state, true))
      expect(words(next, false)).toBe(words(state, false))
    }),
    { numRuns: 400 },
  )
})

test('removing any selection moves no word into or out of a note', () => {
  fc.assert(
    fc.property(mixed, share, share, (json, a, b) => {
      const state = stateBetween(schema.nodeFromJSON(json), a, b)
      if (!crossesZones(state.selection)) return
      const { from, to } = state.selection
      const { doc } = clearAcrossZones(state.tr)
      doc.check()
      const outside = (isPrivate: boolean) => {
        let found = ''
        state.doc.descendants((node, position, parent) => {
          if (!node.isText || !parent) return true
          const inNote = state.doc.resolve(position).node(1).type.name === 'privateNote'
          if (inNote !== isPrivate) return true
          for (const [index, letter] of [...(node.text ?? '').split('')].entries())
            if (position + index < from || position + index >= to) found += letter
          return true
        })
        return [...found.replace(/\s+/g, '')].sort().join('')
      }
      expect(words({ doc }, true)).toBe(outside(true))
      expect(words({ doc }, false)).toBe(outside(false))
    }),
    { numRuns: 400 },
  )
})

const copied = (state: EditorState) => plainText(withoutNotes(state.selection.content()).content)

test('what is copied has no word of a note the selection reaches over or into', () => {
  expect(copied(page('H', 'S', 'be|fore', note('secret'), 'aft|er'))).toBe('fore\n\naft')
  expect(copied(page('H', 'S', 'be|fore', note('sec|ret')))).toBe('fore')
  expect(copied(page('H', 'S', note('sec|ret'), 'aft|er'))).toBe('aft')
  const state = page('H|', 'S', note('secret'))
  const chosen = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 6)))
  expect(copied(chosen)).toBe('')
})

test('what is copied is what was chosen within one note, without the note', () => {
  const slice = withoutNotes(page('H', 'S', note('call| Amna| now')).selection.content())
  expect(slice.content.toString()).toBe('<paragraph(" Amna")>')
})

test('what is copied is the same piece when it has no note', () => {
  const slice = page('H', 'S', 'on|e', ['bulletList', ['listItem', 'tw|o']]).selection.content()
  expect(withoutNotes(slice)).toBe(slice)
})

test('what is copied as plain text has lines of a list, cells by tabs and the address of a card', () => {
  const { content } = page(
    'H',
    'S',
    ['bulletList', ['listItem', 'one'], ['listItem', 'two']],
    [
      'table',
      ['tableRow', ['tableHeader', 'a'], ['tableHeader', 'b']],
      ['tableRow', ['tableCell', 'c'], ['tableCell', 'd']],
    ],
  ).doc
  expect(plainText(content)).toBe('H\n\nS\n\none\ntwo\n\na\tb\nc\td')
  const embed = schema.node('embed', { url: 'https://example.org/v', title: 'Video' })
  expect(plainText(embed.content)).toBe('')
  expect(
    plainText(schema.node('doc', null, [schema.node('headline'), schema.node('standfirst'), embed]).content),
  ).toBe('\n\n\n\nVideo\nhttps://example.org/v')
})
