import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Transaction } from '@tiptap/pm/state'
import { Selection } from '@tiptap/pm/state'
import type { EditorPorts } from '../EditorPorts.ts'
import { nodeType } from '../nodeType.ts'
import type { Translate } from '../Translate.ts'
import { putFigures } from './putFigures.ts'
import { readPicture } from './readPicture.ts'

export type PictureRoom = {
  readonly ports: Pick<EditorPorts, 'addMedia' | 'notify'>
  readonly translate: Translate
}

export type PicturePlace = {
  /** A position, which follows what is typed while the pictures are being stored; else the caret's. */
  readonly at?: number
  /** Side by side in one gallery. */
  readonly gallery?: boolean
}

/**
 * Puts pictures into the story as figures, in one undo step. What of them cannot be used is told by name, and the
 * others are put in all the same.
 */
export async function insertFigures(
  editor: Editor,
  { ports, translate }: PictureRoom,
  files: readonly File[],
  { at = editor.state.selection.to, gallery = false }: PicturePlace = {},
): Promise<void> {
  let place = at
  const follow = ({ transaction }: { transaction: Transaction }) => {
    place = transaction.mapping.map(place)
  }
  const figure = nodeType(editor.schema, 'figure')
  const refused: string[] = []
  editor.on('transaction', follow)
  try {
    const figures = []
    for (const file of files) {
      try {
        figures.push(figure.create(await readPicture(file, ports.addMedia, translate)))
      } catch (error) {
        refused.push(`${file.name}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    if (figures.length > 0 && !editor.isDestroyed) {
      const { state } = editor
      const $place = state.doc.resolve(Math.min(place, state.doc.content.size))
      editor.view.dispatch(closeHistory(putFigures(state.tr, figures, Selection.near($place), gallery)))
      editor.view.focus()
    }
  } finally {
    editor.off('transaction', follow)
  }
  if (refused.length > 0) ports.notify(refused.join(' '))
}
