import { createEvent } from '../createEvent.ts'
import { launchOptions } from '../launchOptions.ts'
import { StandInEmitter } from '../StandInEmitter.ts'
import type { BrowserWindow } from '../windows/BrowserWindow.ts'
import { menuPort } from '../windows/menuPort.ts'
import { openContents } from '../windows/openContents.ts'
import { openWindows } from '../windows/openWindows.ts'
import type { WebContents } from '../windows/WebContents.ts'
import type { MenuLine, Shortcut } from '../worlds/messages.ts'
import { MenuItem, type MenuItemOptions } from './MenuItem.ts'
import { readShortcut } from './readShortcut.ts'

interface PopupOptions {
  readonly window?: BrowserWindow
  readonly x?: number
  readonly y?: number
  readonly callback?: () => void
}

let applicationMenu: Menu | null = null
let popup:
  | { readonly menu: Menu; readonly id: number; readonly callback: (() => void) | undefined }
  | undefined
let lastPopup = 0

export class Menu extends StandInEmitter {
  readonly items: MenuItem[] = []

  static buildFromTemplate(template: readonly (MenuItemOptions | MenuItem)[]): Menu {
    const menu = new Menu()
    for (const each of template) menu.append(each instanceof MenuItem ? each : new MenuItem(each))
    return menu
  }
  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu
    pushMenu()
  }
  static getApplicationMenu = (): Menu | null => applicationMenu

  append(item: MenuItem): void {
    this.insert(this.items.length, item)
  }
  insert(position: number, item: MenuItem): void {
    item.joined(this, Menu.buildFromTemplate)
    item.changed = pushMenu
    this.items.splice(position, 0, item)
    pushMenu()
  }
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }

  /** For a person the menu opens in the page; under test it is only announced, as nothing could choose from it. */
  popup({ window = openWindows.focused() ?? undefined, x, y, callback }: PopupOptions = {}): void {
    this.emit('menu-will-show', createEvent({}))
    popup = { menu: this, id: ++lastPopup, callback }
    if (launchOptions.underTest) menuPort.closed(lastPopup)
    else
      window?.webContents.post({
        type: 'popup',
        id: lastPopup,
        x: x ?? null,
        y: y ?? null,
        lines: linesOf(this),
      })
  }
  closePopup(): void {
    for (const contents of openContents.all()) contents.post({ type: 'menu', ...menuPort.current() })
  }

  itemOfCommand(id: number): MenuItem | undefined {
    for (const item of this.items) {
      const found = item.commandId === id ? item : item.submenu?.itemOfCommand(id)
      if (found) return found
    }
    return undefined
  }
}

function linesOf(menu: Menu): MenuLine[] {
  return menu.items
    .filter(item => item.visible)
    .map(item => ({
      id: item.commandId,
      type: item.type,
      label: item.label.replace(/&(.)/g, '$1'),
      enabled: item.enabled,
      checked: item.checked,
      accelerator: (item.accelerator ?? '')
        .replace(/CmdOrCtrl|CommandOrControl|Control/g, 'Ctrl')
        .replace('Plus', '+'),
      lines: item.submenu ? linesOf(item.submenu) : [],
    }))
}

function shortcutsOf(menu: Menu): Shortcut[] {
  return menu.items.flatMap(item => {
    if (item.submenu) return shortcutsOf(item.submenu)
    const isOurs = item.accelerator && item.registerAccelerator && !item.isNative
    return isOurs && item.accelerator ? [readShortcut(item.commandId, item.accelerator)] : []
  })
}

let pushing = false
/** Sends the menu to every page, once for all the changes of one turn. */
function pushMenu(): void {
  if (pushing) return
  pushing = true
  queueMicrotask(() => {
    pushing = false
    for (const contents of openContents.all()) contents.post({ type: 'menu', ...menuPort.current() })
  })
}

menuPort.current = () => ({
  shortcuts: applicationMenu ? shortcutsOf(applicationMenu) : [],
  bar:
    applicationMenu && !launchOptions.underTest && !launchOptions.headless ? linesOf(applicationMenu) : null,
})
menuPort.choose = (contents: WebContents, id: number) => {
  const item = applicationMenu?.itemOfCommand(id) ?? popup?.menu.itemOfCommand(id)
  item?.click({ triggeredByAccelerator: false }, contents.owner, contents)
}
menuPort.closed = (id: number) => {
  if (popup?.id !== id) return
  popup.menu.emit('menu-will-close', createEvent({}))
  popup.callback?.()
}
