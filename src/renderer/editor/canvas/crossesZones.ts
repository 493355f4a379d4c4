import { AllSelection, type Selection } from '@tiptap/pm/state'
import { zoneOf } from './zoneOf.ts'

/** Whether a selection reaches from the headline or standfirst into another part of the canvas. */
export function crossesZones(selection: Selection): boolean {
  if (selection.empty) return false
  if (selection instanceof AllSelection) return true
  const start = zoneOf(selection.$from)
  return start !== 'body' && start !== zoneOf(selection.$to)
}
