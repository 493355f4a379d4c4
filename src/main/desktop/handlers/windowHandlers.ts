import { dialog, Menu, shell } from 'electron'
import { applicationMenu } from '../applicationMenu.ts'
import type { Desktop } from '../Desktop.ts'
import type { Handlers } from '../handleChannels.ts'
import { openAddress } from '../openAddress.ts'
import { sendEvent } from '../sendEvent.ts'
import { requireWindow } from './requireWindow.ts'

export function windowHandlers(desktop: Desktop) {
  return {
    'link:open': ({ address }) => openAddress(address, requireWindow(desktop), dialog, shell),
    'clipboard:pastePlain': async () => requireWindow(desktop).webContents.pasteAndMatchStyle(),
    'work:cancel': async ({ id }) => desktop.works.cancel(id),
    'menu:set': async template => {
      const choose = (id: string) => {
        if (desktop.window) sendEvent(desktop.window.webContents, 'menu:command', { id })
      }
      Menu.setApplicationMenu(applicationMenu(Menu, template, choose))
    },
    'window:flushed': async () => desktop.flushed(),
  } satisfies Partial<Handlers>
}
