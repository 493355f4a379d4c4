import type { BrowserWindow } from '../windows/BrowserWindow.ts'
import { openWindows } from '../windows/openWindows.ts'
import type { MenuLine } from '../worlds/messages.ts'
import type { Menu } from './Menu.ts'
import { roles } from './roles.ts'

type Click = (item: MenuItem, window: BrowserWindow | undefined, event: object) => void

export interface MenuItemOptions {
  readonly id?: string
  readonly label?: string
  readonly role?: string
  readonly type?: MenuLine['type']
  readonly accelerator?: string
  readonly registerAccelerator?: boolean
  readonly enabled?: boolean
  readonly visible?: boolean
  readonly checked?: boolean
  readonly submenu?: readonly (MenuItemOptions | MenuItem)[] | Menu
  readonly click?: Click
}

let lastCommand = 0

export class MenuItem {
  readonly commandId = ++lastCommand
  readonly id: string
  readonly role: string | undefined
  readonly type: MenuLine['type']
  readonly accelerator: string | undefined
  readonly registerAccelerator: boolean
  readonly isNative: boolean
  submenu: Menu | undefined
  menu: Menu | undefined
  /** Called when something a person can see has changed; set by the menu. */
  changed = (): void => {}
  readonly #click: Click | undefined
  readonly #submenu: MenuItemOptions['submenu']
  #label: string
  #enabled: boolean
  #visible: boolean
  #checked: boolean

  constructor(options: MenuItemOptions) {
    const role = roles[options.role?.toLowerCase() ?? '']
    if (options.role !== undefined && !role)
      throw new Error(`The menu role ${options.role} is not in the stand-in`)
    this.#submenu = options.submenu ?? role?.submenu
    this.id = options.id ?? ''
    this.role = options.role
    this.type = options.type ?? (this.#submenu ? 'submenu' : 'normal')
    this.accelerator = options.accelerator ?? role?.accelerator
    this.registerAccelerator = options.registerAccelerator ?? true
    this.isNative = role?.native ?? false
    this.#label = options.label ?? role?.label ?? ''
    this.#enabled = options.enabled ?? true
    this.#visible = options.visible ?? true
    this.#checked = options.checked ?? false
    this.#click = options.click
  }

  get label(): string {
    return this.#label
  }
  set label(label: string) {
    this.#label = label
    this.changed()
  }
  get enabled(): boolean {
    return this.#enabled
  }
  set enabled(enabled: boolean) {
    this.#enabled = enabled
    this.changed()
  }
  get visible(): boolean {
    return this.#visible
  }
  set visible(visible: boolean) {
    this.#visible = visible
    this.changed()
  }
  get checked(): boolean {
    return this.#checked
  }
  set checked(checked: boolean) {
    if (checked && this.type === 'radio') for (const item of this.#group()) item.#checked = false
    this.#checked = checked
    this.changed()
  }

  /** Called by the menu that takes the item in, with the way to make a submenu of a template. */
  joined(menu: Menu, build: (template: readonly (MenuItemOptions | MenuItem)[]) => Menu): void {
    this.menu = menu
    if (this.#submenu) this.submenu ??= 'items' in this.#submenu ? this.#submenu : build(this.#submenu)
  }

  /** What the person's choice, the accelerator and a test's `click()` all do. */
  click = (
    event: object = {},
    window: BrowserWindow | null = openWindows.focused(),
    _contents?: unknown,
  ): void => {
    if (!this.#enabled) return
    if (this.type === 'checkbox') this.checked = !this.checked
    if (this.type === 'radio') this.checked = true
    const role = roles[this.role?.toLowerCase() ?? '']
    if (role?.run) role.run(window)
    else this.#click?.(this, window ?? undefined, event)
  }

  /** The radio items between the same two separators. */
  #group(): MenuItem[] {
    const items = this.menu?.items ?? []
    const at = items.indexOf(this)
    const start = items.findLastIndex((item, index) => index < at && item.type !== 'radio') + 1
    const end = items.findIndex((item, index) => index > at && item.type !== 'radio')
    return items.slice(start, end < 0 ? undefined : end)
  }
}
