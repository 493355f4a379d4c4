import { AllSelection, type Selection } from '@tiptap/pm/state'
import { noteAt } from '../note/noteAt.ts'
import { zoneOf } from './zoneOf.ts'

/**
 * Whether a selection reaches from the headline or standfirst into another part of the canvas, or into or out of a
 * private note: what stands on its two sides must never become one line.
 */
export function crossesZones(selection: Selection): boolean {
  if (selection.empty) return false
  if (selection instanceof AllSelection) return true
  const { $from, $to } = selection
  if (noteAt($from) !== noteAt($to)) return true
  const start = zoneOf($from)
  return start !== 'body' && start !== zoneOf($to)
}
