import { createCodec } from './createCodec.ts'
import { createContextBridge } from './createContextBridge.ts'
import { createFunctionTable } from './createFunctionTable.ts'
import { createIpcRenderer } from './createIpcRenderer.ts'
import { createMenuLayer } from './createMenuLayer.ts'
import { guardClose } from './guardClose.ts'
import { runPageWorld } from './runPageWorld.ts'
import { type PreloadSetup, runPreloadWorld } from './runPreloadWorld.ts'
import { watchContextMenu } from './watchContextMenu.ts'
import { watchNavigation } from './watchNavigation.ts'
import { watchShortcuts } from './watchShortcuts.ts'
import { watchTitle } from './watchTitle.ts'

const onRealPages = (body: string): string =>
  `(() => { if (location.href.startsWith('data:text/html,stand-in-')) return\n${body}\n})()`

/** Source texts for a new document: the page's own world, and the isolated one with the app's preload. */
export const worldSources = {
  page: (secret: string): string =>
    onRealPages(`${createFunctionTable}\n(${runPageWorld})(${JSON.stringify(secret)})`),
  preload(setup: PreloadSetup, source: string | undefined): string {
    const parts = [
      createCodec,
      createFunctionTable,
      createContextBridge,
      createIpcRenderer,
      watchShortcuts,
      watchContextMenu,
      watchNavigation,
      watchTitle,
      guardClose,
      createMenuLayer,
      runPreloadWorld,
    ]
    const preload =
      source === undefined ? 'null' : `function (require, module, exports, process) {\n${source}\n}`
    return onRealPages(
      `${parts.join('\n')}\nrunPreloadWorld(${JSON.stringify(setup)}, createCodec(), ${preload})`,
    )
  },
}
