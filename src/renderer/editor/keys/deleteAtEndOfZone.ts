import type { Command } from '@tiptap/pm/state'
import { zoneOf } from '../canvas/zoneOf.ts'

/** Delete at the end of the headline or standfirst joins nothing. */
export const deleteAtEndOfZone: Command = state => {
  const { $from, empty } = state.selection
  return empty && zoneOf($from) !== 'body' && $from.parentOffset === $from.parent.content.size
}
