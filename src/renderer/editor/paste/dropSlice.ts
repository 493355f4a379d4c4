import type { Slice } from '@tiptap/pm/model'
import { EditorState, Selection, type Transaction } from '@tiptap/pm/state'
import { boxAround } from '../blocks/boxAround.ts'
import { clearAcrossZones } from '../canvas/clearAcrossZones.ts'
import { crossesZones } from '../canvas/crossesZones.ts'
import { zoneOf } from '../canvas/zoneOf.ts'
import { pasteSlice } from './pasteSlice.ts'

/**
 * Drops a slice where blocks cannot stand: headline, standfirst, caption, attribution, cell. Null elsewhere:
 * ProseMirror's own drop is right there. `moved` takes the selection away from where it was.
 */
export function dropSlice(
  state: EditorState,
  slice: Slice,
  position: number,
  moved: boolean,
): Transaction | null {
  const $place = state.doc.resolve(position)
  const single = boxAround($place, ['figure', 'attribution', 'tableCell', 'tableHeader'])
  if (!$place.parent.isTextblock || (zoneOf($place) === 'body' && !single)) return null
  const transaction = state.tr
  if (moved) {
    if (crossesZones(state.selection)) clearAcrossZones(transaction)
    else transaction.deleteSelection()
  }
  const $target = transaction.doc.resolve(transaction.mapping.map(position))
  const between = EditorState.create({ doc: transaction.doc, selection: Selection.near($target) })
  const pasted = pasteSlice(between, slice)
  if (!pasted) return null
  for (const step of pasted.steps) transaction.step(step)
  return transaction.setSelection(Selection.near(transaction.doc.resolve(pasted.selection.head)))
}
