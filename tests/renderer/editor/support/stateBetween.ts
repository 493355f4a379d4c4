import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'

/** A state with a text selection between two of a document's places for a caret, counted round and round. */
export function stateBetween(doc: Node, a: number, b: number): EditorState {
  const places: number[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    for (let offset = 0; offset <= node.content.size; offset += 1) places.push(position + 1 + offset)
    return false
  })
  const place = (number: number) => places[number % places.length] ?? 1
  return EditorState.create({ doc, selection: TextSelection.create(doc, place(a), place(b)) })
}
