import type { OnBeforeRequestListenerDetails } from 'electron'
import { nextRequestId } from './nextRequestId.ts'

/** What a `webRequest` listener is told of a web socket, whose page is not known at the gateway. */
export function socketDetails(url: string): OnBeforeRequestListenerDetails {
  return {
    id: nextRequestId(),
    url,
    method: 'GET',
    resourceType: 'webSocket',
    referrer: '',
    timestamp: Date.now(),
    uploadData: [],
  }
}
