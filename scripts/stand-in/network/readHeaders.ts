import type { OnBeforeRequestListenerDetails } from 'electron'
import type { Header } from '../chromium/protocol.ts'
import { dialogScheme } from './dialogScheme.ts'
import { sessionRequests } from './sessionRequests.ts'

/** Passes the headers by `onHeadersReceived`; undefined when it cancels. */
export async function readHeaders(
  details: OnBeforeRequestListenerDetails,
  statusCode: number,
  headers: readonly Header[],
): Promise<readonly Header[] | undefined> {
  if (details.url.startsWith(`${dialogScheme}:`)) return headers
  const grouped: Record<string, string[]> = {}
  for (const { name, value } of headers) grouped[name] = [...(grouped[name] ?? []), value]
  const statusLine = `HTTP/1.1 ${statusCode}`
  const asked = await sessionRequests.webRequest.headersReceived.ask({
    ...details,
    statusCode,
    statusLine,
    responseHeaders: grouped,
  })
  if (asked?.cancel) return undefined
  if (!asked?.responseHeaders) return headers
  return Object.entries(asked.responseHeaders).flatMap(([name, values]) =>
    [values].flat().map(value => ({ name, value })),
  )
}
