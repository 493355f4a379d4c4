import type { ResolvedPos, Slice } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { CellSelection, isInTable } from '@tiptap/pm/tables'
import { boxAround } from '../blocks/boxAround.ts'
import { clearAcrossZones } from '../canvas/clearAcrossZones.ts'
import { crossesZones } from '../canvas/crossesZones.ts'
import { zoneOf } from '../canvas/zoneOf.ts'
import { bodyBlocks } from './bodyBlocks.ts'
import { oneLine } from './oneLine.ts'
import { pasteIntoBody } from './pasteIntoBody.ts'
import { pasteIntoTop } from './pasteIntoTop.ts'

const TABLE_PARTS = new Set(['table', 'tableRow', 'tableCell', 'tableHeader'])
const BIG = new Set(['figure', 'gallery', 'table', 'embed', 'divider', 'codeBlock'])

/**
 * Puts a slice in place of the selection so that every word of it, and every word around it, is kept. Null
 * where cells are pasted into a table: prosemirror-tables does that.
 */
export function pasteSlice(state: EditorState, slice: Slice): Transaction | null {
  const cells = TABLE_PARTS.has(slice.content.firstChild?.type.name ?? '')
  if (isInTable(state) && (cells || state.selection instanceof CellSelection)) return null
  if (crossesZones(state.selection)) return pasteCleared(clearAcrossZones(state.tr), slice)
  const { $from, $to } = state.selection
  if (zoneOf($from) !== 'body') return pasteIntoTop(state.tr, slice.content)
  if (!isSingleLine($from) || !$from.sameParent($to)) return pasteIntoBody(state, slice)
  if (slice.content.content.some(node => BIG.has(node.type.name))) {
    const cleared = state.tr.delete($from.pos, $to.pos)
    return cleared.insert(cleared.mapping.map($to.after(1)), bodyBlocks(state.schema, slice.content))
  }
  const line = oneLine($from.parent.type, slice.content)
  const transaction = state.tr.replaceWith($from.pos, $to.pos, line)
  return transaction.setSelection(TextSelection.create(transaction.doc, $from.pos + line.size))
}

/** Pastes where a selection that crossed parts of the story was. */
function pasteCleared(cleared: Transaction, slice: Slice): Transaction | null {
  const { doc, selection } = cleared
  if (zoneOf(selection.$from) !== 'body') return pasteIntoTop(cleared, slice.content)
  const pasted = pasteSlice(EditorState.create({ doc, selection }), slice)
  if (!pasted) return null
  for (const step of pasted.steps) cleared.step(step)
  return cleared.setSelection(TextSelection.near(cleared.doc.resolve(pasted.selection.head), -1))
}

function isSingleLine($position: ResolvedPos): boolean {
  return boxAround($position, ['figure', 'attribution', 'tableCell', 'tableHeader']) !== null
}
