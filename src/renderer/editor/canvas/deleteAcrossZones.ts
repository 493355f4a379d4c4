import type { Command } from '@tiptap/pm/state'
import { clearAcrossZones } from './clearAcrossZones.ts'
import { crossesZones } from './crossesZones.ts'

/** Backspace, Delete and Enter over a selection that crosses headline, standfirst and body. */
export const deleteAcrossZones: Command = (state, dispatch) => {
  if (!crossesZones(state.selection)) return false
  dispatch?.(clearAcrossZones(state.tr).scrollIntoView())
  return true
}
