import type { ResolvedPos, Slice } from '@tiptap/pm/model'
import { EditorState, Selection, type Transaction } from '@tiptap/pm/state'
import { boxAround } from '../blocks/boxAround.ts'
import { clearAcrossZones } from '../canvas/clearAcrossZones.ts'
import { crossesZones } from '../canvas/crossesZones.ts'
import { zoneOf } from '../canvas/zoneOf.ts'
import { isBound } from './isBound.ts'
import { pasteSlice } from './pasteSlice.ts'

/**
 * Drops a slice where ProseMirror's own drop could lose words: into headline, standfirst, caption, attribution
 * or cell, or out of headline and standfirst. Null elsewhere. `moved` takes the selection away from where it was.
 */
export function dropSlice(
  state: EditorState,
  slice: Slice,
  position: number,
  moved: boolean,
): Transaction | null {
  const $place = state.doc.resolve(position)
  const crosses = moved && crossesZones(state.selection)
  if (
    !$place.parent.isTextblock ||
    (takesBlocks($place) && !crosses && !slice.content.content.some(isBound))
  ) {
    return null
  }
  const transaction = state.tr
  if (crosses) clearAcrossZones(transaction)
  else if (moved) transaction.deleteSelection()
  const $target = transaction.doc.resolve(transaction.mapping.map(position))
  const between = EditorState.create({ doc: transaction.doc, selection: Selection.near($target) })
  const pasted = pasteSlice(between, slice)
  if (!pasted) return null
  for (const step of pasted.steps) transaction.step(step)
  return transaction.setSelection(Selection.near(transaction.doc.resolve(pasted.selection.head)))
}

function takesBlocks($place: ResolvedPos): boolean {
  return (
    zoneOf($place) === 'body' && !boxAround($place, ['figure', 'attribution', 'tableCell', 'tableHeader'])
  )
}
