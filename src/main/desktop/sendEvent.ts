import type { WebContents } from 'electron'
import type { EventName, EventPayload } from '../../shared/bridge.ts'

/** Tells the window something of the contract. */
export function sendEvent<E extends EventName>(
  contents: WebContents,
  event: E,
  payload: EventPayload<E>,
): void {
  contents.send('copydesk:event', event, payload)
}
