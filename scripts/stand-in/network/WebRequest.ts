import type {
  CallbackResponse,
  HeadersReceivedResponse,
  OnBeforeRequestListenerDetails,
  OnHeadersReceivedListenerDetails,
} from 'electron'
import { StandInEmitter } from '../StandInEmitter.ts'

interface Filter {
  readonly urls?: readonly string[]
}
type Listener<Details, Answer> = (details: Details, callback: (answer: Answer) => void) => void
type BeforeRequest = Listener<OnBeforeRequestListenerDetails, CallbackResponse>
type HeadersReceived = Listener<OnHeadersReceivedListenerDetails, HeadersReceivedResponse>

class Hook<Details extends { readonly url: string }, Answer extends object> {
  #listener: Listener<Details, Answer> | null = null
  #urls: readonly RegExp[] | undefined

  set(filter: Filter | Listener<Details, Answer> | null, listener?: Listener<Details, Answer> | null): void {
    const unfiltered = typeof filter === 'function' || filter === null
    this.#listener = unfiltered ? filter : (listener ?? null)
    this.#urls = unfiltered ? undefined : filter.urls?.map(toPattern)
  }

  get isSet(): boolean {
    return this.#listener !== null
  }

  /** Asks the listener; answers undefined when there is none for this address. */
  ask(details: Details): Promise<Answer | undefined> {
    const listener = this.#listener
    if (!listener || (this.#urls && !this.#urls.some(url => url.test(details.url))))
      return Promise.resolve(undefined)
    return new Promise(resolve => listener(details, resolve))
  }
}

function toPattern(url: string): RegExp {
  if (url === '<all_urls>') return /^/
  return new RegExp(`^${url.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`)
}

/** `session.webRequest`, for the two events that can change a request. */
export class WebRequest extends StandInEmitter {
  readonly beforeRequest = new Hook<OnBeforeRequestListenerDetails, CallbackResponse>()
  readonly headersReceived = new Hook<OnHeadersReceivedListenerDetails, HeadersReceivedResponse>()
  readonly #changed: () => void

  constructor(changed: () => void) {
    super()
    this.#changed = changed
  }

  onBeforeRequest(filter: Filter | BeforeRequest | null, listener?: BeforeRequest | null): void {
    this.beforeRequest.set(filter, listener)
    this.#changed()
  }

  onHeadersReceived(filter: Filter | HeadersReceived | null, listener?: HeadersReceived | null): void {
    this.headersReceived.set(filter, listener)
    this.#changed()
  }
}
