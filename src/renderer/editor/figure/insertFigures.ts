import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { Selection } from '@tiptap/pm/state'
import { placeForBlock } from '../blocks/placeForBlock.ts'
import { putBlock } from '../blocks/putBlock.ts'
import type { EditorPorts } from '../EditorPorts.ts'
import { nodeType } from '../nodeType.ts'
import { readPicture } from './readPicture.ts'

/**
 * Puts pictures into the story as figures, one after the other, at the caret or at a given position, which
 * follows what is typed while a picture is being stored.
 */
export async function insertFigures(
  editor: Editor,
  ports: Pick<EditorPorts, 'addMedia' | 'notify'>,
  files: readonly File[],
  at: number = editor.state.selection.to,
): Promise<void> {
  let place = at
  const follow = ({ transaction }: { transaction: Transaction }) => {
    place = transaction.mapping.map(place)
  }
  editor.on('transaction', follow)
  try {
    for (const file of files) {
      const attributes = await readPicture(file, ports)
      if (!attributes || editor.isDestroyed) continue
      const { state } = editor
      const $place = state.doc.resolve(Math.min(place, state.doc.content.size))
      const figure = nodeType(state.schema, 'figure').create(attributes)
      const transaction = putBlock(state.tr, figure, placeForBlock(Selection.near($place)))
      editor.view.dispatch(transaction)
      place = transaction.selection.to
      editor.view.focus()
    }
  } finally {
    editor.off('transaction', follow)
  }
}
