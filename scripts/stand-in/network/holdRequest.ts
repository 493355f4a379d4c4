import type { OnBeforeRequestListenerDetails } from 'electron'
import { chromium } from '../chromium/chromium.ts'
import type { Header, PausedRequest } from '../chromium/protocol.ts'
import { log } from '../log.ts'
import { openContents } from '../windows/openContents.ts'
import { appSchemes } from './appSchemes.ts'
import { dialogScheme } from './dialogScheme.ts'
import { gateway } from './gateway.ts'
import { readHeaders } from './readHeaders.ts'
import { readUpTo } from './readUpTo.ts'
import { requestDetails } from './requestDetails.ts'
import { sessionRequests } from './sessionRequests.ts'

/** Bodies up to this size go through the debugging pipe, which breaks at 100 MiB; others over the gateway. */
const inlineLimit = 4_000_000

type Verdict = 'continue' | 'done'

/** Decides one request that Chromium holds: navigation events, `webRequest`, then the scheme's handler. */
export async function holdRequest(paused: PausedRequest, sessionId: string | undefined): Promise<void> {
  const { requestId } = paused
  try {
    const verdict = await decide(paused, sessionId)
    if (verdict === 'continue') await chromium.tell('Fetch.continueRequest', { requestId }, sessionId)
  } catch (error) {
    log(`the answer to ${paused.request.url} failed:`, error instanceof Error ? error.stack : error)
    await chromium.tell('Fetch.failRequest', { requestId, errorReason: 'Failed' }, sessionId)
  }
}

async function decide(paused: PausedRequest, sessionId: string | undefined): Promise<Verdict> {
  const { requestId } = paused
  const details = requestDetails(paused)
  const fail = async (
    errorReason: 'Aborted' | 'BlockedByClient' | 'AddressUnreachable',
  ): Promise<Verdict> => {
    await chromium.tell('Fetch.failRequest', { requestId, errorReason }, sessionId)
    return 'done'
  }
  if (paused.responseErrorReason !== undefined) return 'continue'
  if (paused.responseStatusCode !== undefined) {
    const headers = await readHeaders(details, paused.responseStatusCode, paused.responseHeaders ?? [])
    if (!headers) return fail('BlockedByClient')
    const answer = { requestId, responseCode: paused.responseStatusCode, responseHeaders: headers }
    await chromium.tell('Fetch.continueResponse', answer, sessionId)
    return 'done'
  }
  // A browser asks for this by itself; Electron does not.
  if (paused.resourceType === 'Other' && details.url.endsWith('/favicon.ico')) return fail('BlockedByClient')
  if (paused.resourceType === 'Document' && !mayNavigate(paused, details.url)) return fail('Aborted')
  const isDialog = details.url.startsWith(`${dialogScheme}:`)
  const asked = isDialog ? undefined : await sessionRequests.webRequest.beforeRequest.ask(details)
  if (asked?.cancel) return fail('BlockedByClient')
  if (asked?.redirectURL !== undefined) {
    const responseHeaders = [{ name: 'location', value: appSchemes.toChromium(asked.redirectURL) }]
    await chromium.tell('Fetch.fulfillRequest', { requestId, responseCode: 307, responseHeaders }, sessionId)
    return 'done'
  }
  const handler = appSchemes.handlerOf(details.url)
  if (handler) return serve(paused, sessionId, details, handler)
  if (details.url !== paused.request.url) return fail('AddressUnreachable')
  if (/^https?:/.test(details.url)) gateway.allow(details.url)
  return 'continue'
}

function mayNavigate(paused: PausedRequest, url: string): boolean {
  const contents = openContents.ofFrame(paused.frameId)
  return contents?.mayNavigate(paused.frameId, url, paused) ?? true
}

async function serve(
  paused: PausedRequest,
  sessionId: string | undefined,
  details: OnBeforeRequestListenerDetails,
  handler: (request: Request) => Response | Promise<Response>,
): Promise<Verdict> {
  const { requestId, request } = paused
  const answer = async (body: ReadableStream<Uint8Array> | undefined): Promise<Response | undefined> => {
    const init = {
      method: request.method,
      headers: request.headers,
      ...(body ? { body, duplex: 'half' } : {}),
    }
    const response = await handler(new Request(details.url, init))
    const headers = await readHeaders(details, response.status, toList(response.headers))
    if (!headers) return undefined
    return new Response(response.body, {
      status: response.status || 200,
      headers: headers.map(({ name, value }): [string, string] => [name, value]),
    })
  }
  const overGateway = async (url: string): Promise<Verdict> => {
    await chromium.tell('Fetch.continueRequest', { requestId, url }, sessionId)
    return 'done'
  }
  // A posted body may be a file or a blob that the pipe does not carry.
  if (request.hasPostData) return overGateway(gateway.exchange(body => answer(body).catch(() => undefined)))
  const response = await answer(undefined)
  if (!response) {
    await chromium.tell('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }, sessionId)
    return 'done'
  }
  const { read, rest } = await readUpTo(response.body, inlineLimit)
  if (rest) {
    const { status, headers } = response
    return overGateway(gateway.exchange(async () => new Response(rest, { status, headers })))
  }
  const fulfilled = {
    requestId,
    responseCode: response.status,
    responseHeaders: toList(response.headers),
    body: read.toString('base64'),
  }
  await chromium.tell('Fetch.fulfillRequest', fulfilled, sessionId)
  return 'done'
}

const toList = (headers: Headers): Header[] => [...headers].map(([name, value]) => ({ name, value }))
