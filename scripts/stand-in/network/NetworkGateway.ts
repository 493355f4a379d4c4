import { randomUUID } from 'node:crypto'
import {
  createServer,
  request as forward,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { type Duplex, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sessionRequests } from './sessionRequests.ts'
import { socketDetails } from './socketDetails.ts'

type Answer = (body: ReadableStream<Uint8Array> | undefined) => Promise<Response | undefined>

/** A host that only this gateway knows: never looked up, since every connection comes here first. */
const ownHost = 'gateway.stand-in.invalid'

/**
 * Chromium's only way out, as its proxy, loopback included. A page's requests were already judged when Chromium
 * held them; what was not held (web sockets, preconnects, the browser's own errands) is judged or refused here.
 * It also carries the bodies that the debugging pipe cannot.
 */
export class NetworkGateway {
  readonly #server: Server
  readonly #allowed = new Set<string>()
  readonly #exchanges = new Map<string, Answer>()
  refuseAll = false

  constructor() {
    this.#server = createServer((request, response) => void this.#serve(request, response))
    this.#server.on(
      'connect',
      (request: IncomingMessage, socket: Duplex) => void this.#tunnel(request, socket),
    )
  }

  listen(): Promise<number> {
    return new Promise(resolve =>
      this.#server.listen(0, '127.0.0.1', () => {
        this.#server.unref()
        resolve((this.#server.address() as AddressInfo).port)
      }),
    )
  }

  /** Lets connections to this address through: one of its requests was held and allowed. */
  allow(url: string): void {
    this.#allowed.add(hostOf(new URL(url)))
  }

  /** An address to which Chromium may redirect one held request, to be answered here with its body. */
  exchange(answer: Answer): string {
    const token = `/${randomUUID()}`
    this.#exchanges.set(token, answer)
    return `http://${ownHost}${token}`
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = URL.parse(request.url ?? '')
    if (url?.hostname === ownHost) return this.#answer(url.pathname, request, response)
    if (!url || this.refuseAll || !this.#allowed.has(hostOf(url))) return void response.writeHead(403).end()
    const onward = forward(url, { method: request.method, headers: request.headers }, answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.writeHead(502).end())
    request.pipe(onward)
  }

  async #answer(token: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = this.#exchanges.get(token)
    this.#exchanges.delete(token)
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
    const result = await answer?.(
      hasBody ? (Readable.toWeb(request) as ReadableStream<Uint8Array>) : undefined,
    )
    if (!result) return void response.destroy()
    response.writeHead(result.status, [...result.headers].flat())
    if (!result.body) return void response.end()
    await pipeline(Readable.fromWeb(result.body as Parameters<typeof Readable.fromWeb>[0]), response).catch(
      () => {},
    )
  }

  async #tunnel(request: IncomingMessage, socket: Duplex): Promise<void> {
    socket.on('error', () => {})
    const host = request.url ?? ''
    const refuse = () => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    if (this.refuseAll || host.includes('.invalid:') || isOwnErrand(host)) return void refuse()
    // Port 443 hides what follows; for the rest the first line of the hidden request names the whole address.
    if (host.endsWith(':443')) {
      if (!this.#allowed.has(host) && (await isCancelled(`wss://${host.slice(0, -4)}/`))) return void refuse()
      return void this.#connect(host, socket, Buffer.alloc(0), 'HTTP/1.1 200 OK\r\n\r\n')
    }
    socket.write('HTTP/1.1 200 OK\r\n\r\n')
    const first = await new Promise<Buffer>(resolve => socket.once('data', resolve))
    socket.pause()
    const path = /^GET (\S+) /.exec(first.toString('latin1'))?.[1]
    const url = path === undefined ? `wss://${host}/` : `ws://${host}${path}`
    if ((path !== undefined || !this.#allowed.has(host)) && (await isCancelled(url)))
      return void socket.destroy()
    this.#connect(host, socket, first, '')
  }

  #connect(host: string, socket: Duplex, first: Buffer, greeting: string): void {
    const split = host.lastIndexOf(':')
    const onward = connect(
      Number(host.slice(split + 1)),
      host.slice(0, split).replace(/^\[|\]$/g, ''),
      () => {
        if (greeting) socket.write(greeting)
        onward.write(first)
        onward.pipe(socket).pipe(onward)
      },
    )
    onward.on('error', () => socket.destroy())
  }
}

const hostOf = (url: URL): string => `${url.hostname}:${url.port || (url.protocol === 'https:' ? 443 : 80)}`

/** Chromium's own calls home, which Electron does not make. */
const isOwnErrand = (host: string): boolean => /(^|\.)(google|googleapis|gvt1|gstatic)\.com:443$/.test(host)

async function isCancelled(url: string): Promise<boolean> {
  return (await sessionRequests.webRequest.beforeRequest.ask(socketDetails(url)))?.cancel === true
}
