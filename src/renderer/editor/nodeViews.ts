import type { NodeViewRenderer } from '@tiptap/core'
import type { EditorRoom } from './EditorRoom.ts'
import { EmbedView } from './embed/EmbedView.ts'
import { FigureView } from './figure/FigureView.ts'
import { GalleryView } from './gallery/GalleryView.ts'
import { NoteView } from './note/NoteView.ts'

/** The blocks that show more on the page than their words, by node name. */
export function nodeViews(room: EditorRoom): Readonly<Record<string, NodeViewRenderer>> {
  return {
    figure: ({ node, view, getPos }) => new FigureView(node, view, getPos, room.translate),
    gallery: ({ node, view, getPos }) =>
      new GalleryView(node, view, getPos, () => room.context()?.choosePictures(false), room.translate),
    embed: ({ node, view, getPos }) =>
      new EmbedView(node, view, getPos, {
        edit: () => room.context()?.editEmbed(),
        openLink: room.ports.openLink,
        translate: room.translate,
      }),
    privateNote: ({ node, view, getPos, decorations }) =>
      new NoteView(node, view, getPos, decorations, room.translate),
  }
}
