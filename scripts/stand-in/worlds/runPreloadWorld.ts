import type { Codec } from './createCodec.ts'
import { createContextBridge } from './createContextBridge.ts'
import { createIpcRenderer } from './createIpcRenderer.ts'
import { createMenuLayer } from './createMenuLayer.ts'
import { guardClose } from './guardClose.ts'
import type { MessageIn, MessageOut } from './messages.ts'
import { watchContextMenu } from './watchContextMenu.ts'
import { watchNavigation } from './watchNavigation.ts'
import { watchShortcuts } from './watchShortcuts.ts'
import { watchTitle } from './watchTitle.ts'

export interface PreloadSetup {
  readonly secret: string
  /** Whether a person looks at the window: then the close button is guarded and menus are drawn. */
  readonly forPerson: boolean
  readonly process: Readonly<Record<string, unknown>>
  readonly menuStyles: string
  readonly menuBarHeight: number
}

/** The names by which this process reaches into the preload world; no page can see them. */
interface PreloadGlobals {
  /** Chromium's binding, taken away before the preload runs. */
  standInTell?: (text: string) => void
  standInReceive?: (text: string) => void
  standInFiles?: Map<string, File>
  standInMayLeave?: boolean
}

type Preload = (require: (name: string) => unknown, module: object, exports: object, process: object) => void

/** Sets up the preload world of one document and runs the app's preload in it. Runs as source text in the page. */
export function runPreloadWorld(setup: PreloadSetup, codec: Codec, preload: Preload | null): void {
  const globals = globalThis as PreloadGlobals
  const binding = globals.standInTell
  delete globals.standInTell
  if (window !== window.top || !binding) return
  const tell = (message: MessageOut): void => binding(codec.encode(message))

  const contextBridge = createContextBridge(
    setup.secret,
    () => tell({ type: 'close' }),
    ({ url, frameName, features }) => tell({ type: 'open', asked: { url, frameName, features } }),
  )
  const [ipcRenderer, receive] = createIpcRenderer(tell)
  const setShortcuts = watchShortcuts(id => tell({ type: 'menu', id }))
  watchNavigation(url => tell({ type: 'navigate', url }))
  watchContextMenu(params => tell({ type: 'context-menu', params }))
  const files = new Map<string, File>()
  globals.standInFiles = files
  if (setup.forPerson) guardClose()
  const whenParsed = new Promise<void>(resolve => {
    if (document.readyState !== 'loading') resolve()
    else document.addEventListener('DOMContentLoaded', () => resolve())
  })
  void whenParsed.then(() => watchTitle(title => tell({ type: 'title', title })))
  const layer = whenParsed.then(() =>
    createMenuLayer(id => tell({ type: 'menu', id }), setup.menuStyles, setup.menuBarHeight),
  )

  globals.standInReceive = text => {
    const message = codec.decode(text) as MessageIn
    if (message.type === 'event' || message.type === 'reply') receive(message)
    else if (message.type === 'menu') {
      setShortcuts(message.shortcuts)
      if (message.bar) void layer.then(menus => menus.drawBar(message.bar))
    } else {
      const { id, lines, x, y } = message
      void layer.then(menus => menus.popup(lines, x, y, () => tell({ type: 'popup-closed', id })))
    }
  }

  const refuse = (label: string, target: object): object =>
    new Proxy(target, {
      get(object, key) {
        if (key in object || typeof key === 'symbol' || key === 'then') return Reflect.get(object, key)
        throw new Error(`${label}.${key} is not in the stand-in`)
      },
    })
  let zoomFactor = 1
  const electron = refuse('electron', {
    contextBridge: refuse('contextBridge', contextBridge),
    ipcRenderer: refuse('ipcRenderer', ipcRenderer),
    webUtils: refuse('webUtils', {
      /** Only Chromium knows the path: the token given here becomes the path in any `ipcRenderer` argument. */
      getPathForFile(file: File): string {
        const token = `stand-in-file:${crypto.randomUUID()}`
        files.set(token, file)
        return token
      },
    }),
    webFrame: refuse('webFrame', {
      getZoomFactor: () => zoomFactor,
      setZoomFactor(factor: number): void {
        zoomFactor = factor
        tell({ type: 'zoom', factor })
      },
    }),
  })
  const require = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer') return electron
    throw new Error(`module not found: ${name}`)
  }
  tell({ type: 'hello' })
  if (!preload) return
  const module = { exports: {} }
  try {
    preload(require, module, module.exports, Object.freeze({ ...setup.process }))
  } catch (error) {
    tell({ type: 'preload-error', error: error instanceof Error ? error : new Error(String(error)) })
  }
}
