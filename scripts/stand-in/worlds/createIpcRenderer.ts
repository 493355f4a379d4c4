import type { MessageIn, MessageOut } from './messages.ts'

type Listener = (event: object, ...args: unknown[]) => void

export interface IpcRenderer {
  on(channel: string, listener: Listener): IpcRenderer
  addListener(channel: string, listener: Listener): IpcRenderer
  once(channel: string, listener: Listener): IpcRenderer
  off(channel: string, listener: Listener): IpcRenderer
  removeListener(channel: string, listener: Listener): IpcRenderer
  removeAllListeners(channel?: string): IpcRenderer
  send(channel: string, ...args: unknown[]): void
  invoke(channel: string, ...args: unknown[]): Promise<unknown>
}

/** `ipcRenderer`, with the function that takes in what the main process sends. Runs as source text in the page. */
export function createIpcRenderer(
  tell: (message: MessageOut) => void,
): [IpcRenderer, (message: Extract<MessageIn, { type: 'event' | 'reply' }>) => void] {
  const listeners = new Map<string, { listener: Listener; run: Listener }[]>()
  const calls = new Map<
    number,
    { channel: string; resolve(value: unknown): void; reject(error: Error): void }
  >()
  let lastCall = 0

  function add(channel: string, listener: Listener, run: Listener): IpcRenderer {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, run }])
    return ipcRenderer
  }
  function remove(channel: string, listener: Listener): IpcRenderer {
    const list = listeners.get(channel) ?? []
    const at = list.findIndex(each => each.listener === listener)
    listeners.set(channel, at < 0 ? list : list.toSpliced(at, 1))
    return ipcRenderer
  }
  const ipcRenderer: IpcRenderer = {
    on: (channel, listener) => add(channel, listener, listener),
    addListener: (channel, listener) => add(channel, listener, listener),
    once: (channel, listener) =>
      add(channel, listener, (event, ...args) => {
        remove(channel, listener)
        listener(event, ...args)
      }),
    off: remove,
    removeListener: remove,
    removeAllListeners(channel) {
      if (channel === undefined) listeners.clear()
      else listeners.delete(channel)
      return ipcRenderer
    },
    send: (channel, ...args) => tell({ type: 'send', channel, args }),
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        const id = ++lastCall
        tell({ type: 'invoke', id, channel, args })
        calls.set(id, { channel, resolve, reject })
      }),
  }

  function receive(message: Extract<MessageIn, { type: 'event' | 'reply' }>): void {
    if (message.type === 'event') {
      const event = { sender: ipcRenderer, ports: [] }
      for (const { run } of listeners.get(message.channel) ?? []) run(event, ...message.args)
      return
    }
    const call = calls.get(message.id)
    calls.delete(message.id)
    if (message.error === undefined) call?.resolve(message.value)
    else call?.reject(new Error(`Error invoking remote method '${call.channel}': ${message.error}`))
  }

  return [ipcRenderer, receive]
}
