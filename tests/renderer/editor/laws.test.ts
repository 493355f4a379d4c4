import { Fragment, Slice } from '@tiptap/pm/model'
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { insertDivider } from '../../../src/renderer/editor/blocks/insertDivider.ts'
import { setTextBlock } from '../../../src/renderer/editor/blocks/setTextBlock.ts'
import { toggleBox } from '../../../src/renderer/editor/blocks/toggleBox.ts'
import { toggleList } from '../../../src/renderer/editor/blocks/toggleList.ts'
import { editorKeys } from '../../../src/renderer/editor/keys/editorKeys.ts'
import { lineBelow } from '../../../src/renderer/editor/keys/lineBelow.ts'
import { dropSlice } from '../../../src/renderer/editor/paste/dropSlice.ts'
import { pasteSlice } from '../../../src/renderer/editor/paste/pasteSlice.ts'
import { insertTable } from '../../../src/renderer/editor/table/insertTable.ts'
import { schema } from '../../../src/shared/document/index.ts'
import { arbitraryDocument } from '../../support/arbitraryDocument.ts'

const KEYS = editorKeys(schema)
const document = arbitraryDocument.map(json => schema.nodeFromJSON(json))
const share = fc.double({ min: 0, max: 1, noNaN: true })
const RUNS = { numRuns: 400 }

/** A state with a text selection between two shares of the document. */
function selecting(doc: EditorState['doc'], a: number, b: number): EditorState {
  const place = (part: number) => doc.resolve(Math.round(part * doc.content.size))
  const selection = TextSelection.between(place(a), place(b))
  return EditorState.create({ doc, selection })
}

const letters = (doc: EditorState['doc'], from = 0, to = doc.content.size) =>
  doc.textBetween(from, to, ' ').replace(/\s+/g, '')

const sorted = (text: string) => [...text].sort().join('')

function run(state: EditorState, command: Command): EditorState {
  let next = state
  command(state, transaction => {
    next = state.apply(transaction)
  })
  next.doc.check()
  return next
}

test.each(['Enter', 'Shift-Enter', 'Backspace', 'Delete', 'Tab', 'Shift-Tab'])(
  '%s at a caret never loses a word',
  name => {
    const key = KEYS[name] ?? (() => false)
    fc.assert(
      fc.property(document, share, (doc, at) => {
        const state = selecting(doc, at, at)
        if (!state.selection.empty) return
        expect(letters(run(state, key).doc)).toBe(letters(doc))
      }),
      RUNS,
    )
  },
)

test('Removing a selection keeps every word outside it', () => {
  fc.assert(
    fc.property(document, share, share, (doc, a, b) => {
      const state = selecting(doc, a, b)
      const { from, to, empty } = state.selection
      if (empty) return
      const left = letters(doc, 0, from) + letters(doc, to)
      expect(letters(run(state, KEYS.Backspace ?? (() => false)).doc)).toBe(left)
    }),
    RUNS,
  )
})

const COMMANDS: Record<string, Command> = {
  text: setTextBlock(null),
  heading: setTextBlock(2),
  'bullet list': toggleList('bulletList'),
  'numbered list': toggleList('orderedList'),
  quotation: toggleBox('quotation'),
  'pull quote': toggleBox('pullQuote'),
  'fact box': toggleBox('factBox'),
  'private note': toggleBox('privateNote'),
  divider: insertDivider,
  table: insertTable(3, 3),
  'line below': lineBelow,
}

test.each(Object.keys(COMMANDS))('%s changes no word, whatever is selected', name => {
  const command = COMMANDS[name] ?? (() => false)
  fc.assert(
    fc.property(document, share, share, (doc, a, b) => {
      const state = selecting(doc, a, b)
      expect(letters(run(state, command).doc)).toBe(letters(doc))
      if (!command(state)) expect(run(state, command)).toBe(state)
    }),
    RUNS,
  )
})

/** A piece of another document, as it is copied: open at both ends. */
const copied = fc.tuple(document, share, share).map(([doc, a, b]) => {
  const { from, to } = selecting(doc, a, b).selection
  return from === to ? new Slice(Fragment.from(doc.content), 0, 0) : doc.slice(from, to)
})

test('Pasting keeps every word of the page and of what is pasted', () => {
  fc.assert(
    fc.property(document, share, share, copied, (doc, a, b, slice) => {
      const state = selecting(doc, a, b)
      const { from, to } = state.selection
      const pasted = pasteSlice(state, slice)
      if (!pasted) return
      pasted.doc.check()
      const words = slice.content.textBetween(0, slice.content.size, ' ').replace(/\s+/g, '')
      expect(sorted(letters(pasted.doc))).toBe(sorted(letters(doc, 0, from) + words + letters(doc, to)))
    }),
    RUNS,
  )
})

test('Dropping where blocks cannot stand keeps every word', () => {
  fc.assert(
    fc.property(document, share, share, share, (doc, a, b, at) => {
      const state = selecting(doc, a, b)
      const position = Math.round(at * doc.content.size)
      const { from, to } = state.selection
      if (position > from && position < to) return
      const dropped = dropSlice(state, state.selection.content(), position, true)
      dropped?.doc.check()
      if (dropped) expect(sorted(letters(dropped.doc))).toBe(sorted(letters(doc)))
    }),
    RUNS,
  )
})
