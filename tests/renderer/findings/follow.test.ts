import type { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { canJoin, canSplit } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  findingsIn,
  findingsPlugin,
  underline,
} from '../../../src/renderer/editor/findings/findingsPlugin.ts'
import { underlinesIn } from '../../../src/renderer/editor/findings/underlinesIn.ts'
import type { TextFinding } from '../../../src/shared/findings/TextFinding.ts'
import { page } from '../editor/support/page.ts'

const WORD = /\b(?:teh|recieve|goverment)\b/g

/** A checker simple enough to be right: it marks three words. */
function found(block: Node): TextFinding[] {
  return [...block.textBetween(0, block.content.size, '', '\n').matchAll(WORD)].map(match => ({
    kind: 'spelling',
    rule: 'SpellCheck',
    from: match.index,
    to: match.index + match[0].length,
    words: match[0],
    message: '',
    suggestions: [],
  }))
}

function lookThrough(state: EditorState): EditorState {
  const { book } = findingsIn(state)
  state.doc.descendants(node => {
    if (node.isTextblock) book.put('language', node, found(node))
    return !node.isTextblock
  })
  const whole = { from: 0, to: state.doc.content.size }
  return state.apply(
    underline(
      state.tr,
      underlinesIn(state.doc, book, whole, () => false),
    ),
  )
}

function begin(...paragraphs: string[]): EditorState {
  const { doc } = page('The goverment', 'It will recieve teh rain', ...paragraphs)
  return lookThrough(EditorState.create({ doc, plugins: [findingsPlugin()] }))
}

/** The words each underline stands on, beside the words it was made for. */
const underlined = (state: EditorState) =>
  findingsIn(state)
    .underlined.find()
    .map(({ from, to, spec }) => [state.doc.textBetween(from, to, '|', '\n'), spec.finding.words])

const listed = (state: EditorState) =>
  findingsIn(state)
    .book.in(state.doc)
    .map(({ from, to, words }) => [state.doc.textBetween(from, to, '|', '\n'), words])

const text = fc.constantFrom('a', ' ', 'teh', ' recieve ', 'goverment', '', '. ')
const place = fc.nat({ max: 400 })
const edit = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), at: place, length: fc.nat({ max: 6 }), text }),
  fc.record({ kind: fc.constant('split' as const), at: place }),
  fc.record({ kind: fc.constant('join' as const), at: place }),
  fc.record({ kind: fc.constant('look' as const) }),
)

type Edit = typeof edit extends fc.Arbitrary<infer Step> ? Step : never

function apply(state: EditorState, step: Edit): EditorState {
  if (step.kind === 'look') return lookThrough(state)
  const { doc, tr } = state
  const at = step.at % (doc.content.size + 1)
  const $at = doc.resolve(at)
  if (step.kind === 'split') return $at.depth === 1 && canSplit(doc, at) ? state.apply(tr.split(at)) : state
  if (step.kind === 'join') return canJoin(doc, at) ? state.apply(tr.join(at)) : state
  if (!$at.parent.isTextblock) return state
  return state.apply(tr.insertText(step.text, at, Math.min($at.end(), at + step.length)))
}

test('whatever is written, an underline stands on the very words it was made for, or is gone', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 30 }), edits => {
      let state = begin('teh first, recieve', 'a goverment of teh people')
      for (const step of edits) {
        state = apply(state, step)
        for (const [stands, meant] of underlined(state)) expect(stands).toBe(meant)
        for (const [stands, meant] of listed(state)) expect(stands).toBe(meant)
      }
      // Looked through again, exactly the misspelt words are marked.
      state = lookThrough(state)
      const all: string[] = []
      state.doc.descendants(node => {
        if (node.isTextblock) all.push(...found(node).map(({ words }) => words))
        return !node.isTextblock
      })
      expect(underlined(state).map(([stands]) => stands)).toEqual(all)
    }),
  )
})

test('a letter put beside a misspelt word makes another word of it', () => {
  const state = begin('teh end')
  const at = state.doc.content.size - ' end'.length - 1
  expect(underlined(state)).toHaveLength(4)
  expect(underlined(state.apply(state.tr.insertText('y', at)))).toHaveLength(3)
  expect(underlined(state.apply(state.tr.insertText(',', at)))).toHaveLength(4)
})

test('a long story is not looked through at a key: other blocks keep what was found in them', () => {
  const state = begin('teh first', 'teh second')
  const { book } = findingsIn(state)
  const later = state.apply(state.tr.insertText('x ', state.doc.content.size - 'teh second'.length - 1))
  const blocks = later.doc.children
  expect(blocks.map(block => book.isChecked('language', block))).toEqual([true, true, true, false])
  expect(listed(later)).toHaveLength(5)
})
