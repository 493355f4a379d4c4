import type { OnBeforeRequestListenerDetails } from 'electron'
import type { PausedRequest } from '../chromium/protocol.ts'
import { openContents } from '../windows/openContents.ts'
import { appSchemes } from './appSchemes.ts'
import { nextRequestId } from './nextRequestId.ts'

const resourceTypes: Readonly<Record<string, OnBeforeRequestListenerDetails['resourceType']>> = {
  Stylesheet: 'stylesheet',
  Image: 'image',
  Media: 'media',
  Font: 'font',
  Script: 'script',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  WebSocket: 'webSocket',
}

/** What a `webRequest` listener is told of a request that Chromium holds. */
export function requestDetails(paused: PausedRequest): OnBeforeRequestListenerDetails {
  const contents = openContents.ofFrame(paused.frameId)
  const document = contents?.isMainFrame(paused.frameId) ? 'mainFrame' : 'subFrame'
  return {
    id: nextRequestId(),
    url: appSchemes.toApp(paused.request.url),
    method: paused.request.method,
    resourceType:
      paused.resourceType === 'Document' ? document : (resourceTypes[paused.resourceType] ?? 'other'),
    referrer: appSchemes.toApp(paused.request.headers.Referer ?? ''),
    timestamp: Date.now(),
    uploadData: [],
    ...(contents ? { webContentsId: contents.id } : {}),
  }
}
