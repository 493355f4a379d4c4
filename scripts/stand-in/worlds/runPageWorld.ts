import type { ToPage, ToPreload } from './bridgeMessages.ts'
import { createFunctionTable } from './createFunctionTable.ts'

/** The page's end of the context bridge. It keeps its own copies of what it needs, since the page may change them. */
export function runPageWorld(secret: string): void {
  const call = Function.prototype.call.bind(Function.prototype.call)
  const { addEventListener, dispatchEvent } = EventTarget.prototype
  const Custom = CustomEvent
  const Address = URL
  const readDetail = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')?.get
  const table = createFunctionTable()
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>()
  let lastCall = 0
  let returned: Extract<ToPage, { type: 'returned' }> | undefined

  const post = (detail: ToPreload): void =>
    void call(dispatchEvent, document, new Custom(`${secret}-in`, { detail }))

  const caller =
    (id: number) =>
    (...args: unknown[]): unknown => {
      const number = ++lastCall
      returned = undefined
      post({ type: 'call', id, call: number, args: table.pack(args) as unknown[] })
      const answer = returned as Extract<ToPage, { type: 'returned' }> | undefined
      returned = undefined
      if (!answer) throw new Error('The context bridge is gone')
      if (answer.error) throw answer.error
      if (answer.later) return new Promise((resolve, reject) => waiting.set(number, { resolve, reject }))
      return table.unpack(answer.value, caller)
    }

  function freeze<T>(value: T): T {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
    for (const each of Object.values(Object.freeze(value))) freeze(each)
    return value
  }

  const receive: { [Type in ToPage['type']]: (message: Extract<ToPage, { type: Type }>) => void } = {
    expose({ key, api }) {
      if (Object.hasOwn(window, key)) return post({ type: 'exposed-twice' })
      const value = freeze(table.unpack(api, caller))
      Object.defineProperty(window, key, { value, enumerable: true, configurable: false, writable: false })
    },
    returned(message) {
      returned = message
    },
    settled({ call: number, value, error }) {
      const wait = waiting.get(number)
      waiting.delete(number)
      if (error) wait?.reject(error)
      else wait?.resolve(table.unpack(value, caller))
    },
    callback({ id, args }) {
      const run = async (): Promise<unknown> => table.get(id)?.(...(table.unpack(args, caller) as unknown[]))
      run().catch(error => reportError(error))
    },
  }

  call(addEventListener, document, `${secret}-out`, (event: Event) => {
    const message: ToPage = call(readDetail, event)
    ;(receive[message.type] as (each: ToPage) => void)(message)
  })
  // Electron closes the window; Chromium would refuse, since no script opened it.
  window.close = () => post({ type: 'close' })
  // Chromium would hold this page until the new one is looked at. What the main process denies gives null, as in
  // Electron; what it allows is not in the stand-in, and it says so.
  window.open = (address = '', name = '', features = '') => {
    const url = address === '' ? 'about:blank' : new Address(address, document.baseURI).href
    post({ type: 'open', url, frameName: name, features })
    return null
  }
}
