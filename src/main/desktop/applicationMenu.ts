import type { Menu, MenuItemConstructorOptions } from 'electron'
import type { MenuTemplate } from '../../shared/bridge/MenuTemplate.ts'

/** Of the whole window's size: its usual keys are the page text's. */
const ROLE_KEYS: Readonly<Record<string, string>> = {
  zoomIn: 'CmdOrCtrl+Alt+=',
  zoomOut: 'CmdOrCtrl+Alt+-',
  resetZoom: 'CmdOrCtrl+Alt+Shift+0',
}

type Item = MenuTemplate[number]['items'][number]

/**
 * The native menu, as the window's command registry describes it. Keys are shown but not registered: the window
 * itself answers keys, so a command never runs twice.
 */
export function applicationMenu(
  menu: typeof Menu,
  template: MenuTemplate,
  choose: (commandId: string) => void,
): Menu {
  return menu.buildFromTemplate(
    template.map(({ label, items }) => ({ label, submenu: items.map(item => option(item, choose)) })),
  )
}

function option(item: Item, choose: (commandId: string) => void): MenuItemConstructorOptions {
  if (item.kind === 'separator') return { type: 'separator' }
  if (item.kind === 'role') {
    const accelerator = ROLE_KEYS[item.role]
    return { role: item.role, label: item.label, ...(accelerator ? { accelerator } : {}) }
  }
  return {
    id: item.id,
    label: item.label,
    enabled: item.enabled,
    registerAccelerator: false,
    ...(item.key ? { accelerator: item.key } : {}),
    click: () => choose(item.id),
  }
}
