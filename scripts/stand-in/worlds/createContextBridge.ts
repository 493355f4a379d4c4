import type { AskedToOpen, ToPage, ToPreload } from './bridgeMessages.ts'
import { createFunctionTable } from './createFunctionTable.ts'

export interface ContextBridge {
  exposeInMainWorld(key: string, api: unknown): void
}

/** The preload world's end of the context bridge. Runs as source text there. */
export function createContextBridge(
  secret: string,
  closeWindow: () => void,
  openWindow: (asked: AskedToOpen) => void,
): ContextBridge {
  const table = createFunctionTable()
  let exposedTwice = false

  const post = (detail: ToPage): void =>
    void document.dispatchEvent(new CustomEvent(`${secret}-out`, { detail }))
  // The page gets the message alone: an error's stack and class would tell it of this world.
  const plain = (error: unknown): Error => new Error(error instanceof Error ? error.message : String(error))
  const caller =
    (id: number) =>
    (...args: unknown[]): void =>
      post({ type: 'callback', id, args: table.pack(args) as unknown[] })

  function settle(call: number, result: PromiseLike<unknown>): void {
    result.then(
      value => {
        try {
          post({ type: 'settled', call, value: table.pack(value) })
        } catch (error) {
          post({ type: 'settled', call, error: plain(error) })
        }
      },
      error => post({ type: 'settled', call, error: plain(error) }),
    )
  }

  function answer({ id, call, args }: Extract<ToPreload, { type: 'call' }>): void {
    try {
      const result = table.get(id)?.(...(table.unpack(args, caller) as unknown[]))
      if (typeof (result as PromiseLike<unknown> | undefined)?.then === 'function') {
        post({ type: 'returned', later: true })
        settle(call, result as PromiseLike<unknown>)
      } else {
        post({ type: 'returned', value: table.pack(result) })
      }
    } catch (error) {
      post({ type: 'returned', error: plain(error) })
    }
  }

  document.addEventListener(`${secret}-in`, event => {
    const message: ToPreload = (event as CustomEvent).detail
    if (message.type === 'call') answer(message)
    else if (message.type === 'close') closeWindow()
    else if (message.type === 'open') openWindow(message)
    else exposedTwice = true
  })

  return {
    exposeInMainWorld(key, api) {
      exposedTwice = false
      post({ type: 'expose', key, api: table.pack(api) })
      if (exposedTwice)
        throw new Error(`Cannot bind an API on top of an existing property on the window object: ${key}`)
    },
  }
}
