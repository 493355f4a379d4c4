import type { NodeViewRenderer } from '@tiptap/core'
import type { EditorRoom } from './EditorRoom.ts'
import { FigureView } from './figure/FigureView.ts'
import { NoteView } from './note/NoteView.ts'

/** The blocks that show more on the page than their words, by node name. */
export function nodeViews(room: EditorRoom): Readonly<Record<string, NodeViewRenderer>> {
  return {
    figure: ({ node, view, getPos }) => new FigureView(node, view, getPos, room.translate),
    privateNote: ({ node, view, getPos, decorations }) =>
      new NoteView(node, view, getPos, decorations, room.translate),
  }
}
