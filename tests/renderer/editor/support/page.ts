import { history } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state'
import type { NodeJson } from '../../../../src/shared/document/DocumentJson.ts'
import { schema } from '../../../../src/shared/document/index.ts'

/** A block: its name, then what it holds; a string is a paragraph, or a text. '|' marks the selection's ends. */
export type Piece = string | readonly Piece[]

const TEXT_ONLY = new Set([
  'headline',
  'standfirst',
  'attribution',
  'figure',
  'paragraph',
  'heading',
  'codeBlock',
])

function json(piece: Piece): NodeJson {
  if (typeof piece === 'string') return json(['paragraph', piece])
  const [first, ...pieces] = piece
  const name = String(first)
  if (!TEXT_ONLY.has(name)) return { type: name, content: pieces.map(json) }
  const text = pieces.join('')
  return { type: name, content: text ? [{ type: 'text', text }] : [] }
}

/** The state of a page of headline, standfirst and blocks. */
export function page(headline: string, standfirst: string, ...blocks: Piece[]): EditorState {
  const marked = schema.nodeFromJSON({
    type: 'doc',
    content: [json(['headline', headline]), json(['standfirst', standfirst]), ...blocks.map(json)],
  })
  const ends: number[] = []
  marked.descendants((node, position) => {
    for (const bar of (node.text ?? '').matchAll(/\|/g)) ends.push(position + bar.index)
  })
  let state = EditorState.create({ doc: marked, plugins: [history()] })
  const bare = state.tr
  for (const end of ends.toReversed()) bare.delete(end, end + 1)
  const [from = 1, to = from + 1] = ends
  state = EditorState.create({ doc: bare.doc, plugins: [history()] })
  return state.apply(
    state.tr.setSelection(TextSelection.create(bare.doc, from, ends.length > 1 ? to - 1 : from)),
  )
}

/** The state after commands; one that does not apply fails the test. */
export function after(state: EditorState, ...commands: Command[]): EditorState {
  return commands.reduce((current, command) => {
    let next: EditorState | null = null
    const applies = command(current, transaction => {
      next = current.apply(transaction)
    })
    if (!applies) throw new Error('The command does not apply here.')
    const reached: EditorState = next ?? current
    reached.doc.check()
    return reached
  }, state)
}

function written(node: Node): string {
  if (node.isText) return node.text ?? ''
  if (node.type.name === 'hardBreak') return '/'
  const inside = node.children.map(written).join(node.inlineContent ? '' : ' ')
  return node.type.name === 'paragraph' ? `(${inside})` : `${node.type.name}(${inside})`
}

/** A page in one line, '|' at the caret: 'headline(A|) standfirst() (Body)'. */
export function shown({ doc, selection, tr }: EditorState): string {
  const { from, empty } = selection
  const caret = empty && selection instanceof TextSelection ? tr.insertText('|', from).doc : doc
  return caret.children.map(written).join(' ')
}
