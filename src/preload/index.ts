import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Bridge, EventName, EventPayload } from '../shared/bridge.ts'

// One way in, one way out. Main checks every channel, sender and shape; nothing is decided here.
const bridge: Bridge = {
  invoke: (channel, input) => ipcRenderer.invoke('copydesk', channel, input),
  on: <E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void) => {
    const relay = (_: IpcRendererEvent, name: EventName, payload: EventPayload<E>) => {
      if (name === event) listener(payload)
    }
    ipcRenderer.on('copydesk:event', relay)
    return () => {
      ipcRenderer.off('copydesk:event', relay)
    }
  },
}

contextBridge.exposeInMainWorld('copydesk', bridge)
