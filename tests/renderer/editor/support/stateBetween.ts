import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'

/** A state with a text selection between two shares of a document. */
export function stateBetween(doc: Node, a: number, b: number): EditorState {
  const place = (part: number) => doc.resolve(Math.round(part * doc.content.size))
  return EditorState.create({ doc, selection: TextSelection.between(place(a), place(b)) })
}
