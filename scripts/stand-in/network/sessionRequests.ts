import { chromium } from '../chromium/chromium.ts'
import { WebRequest } from './WebRequest.ts'

function pause(): void {
  if (!chromium.connected) return
  const patterns = requests.headersReceived.isSet
    ? [{ urlPattern: '*' }, { urlPattern: '*', requestStage: 'Response' as const }]
    : [{ urlPattern: '*' }]
  void chromium.tell('Fetch.enable', { patterns })
}

const requests = new WebRequest(pause)

/** The default session's requests: who listens, and how Chromium is told to hold them for the listeners. */
export const sessionRequests = { webRequest: requests, pause }
