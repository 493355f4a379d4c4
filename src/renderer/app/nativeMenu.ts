import type { MenuTemplate } from '../../shared/bridge/MenuTemplate.ts'
import type { CommandGroup } from '../commands/Command.ts'
import { acceleratorOf } from './acceleratorOf.ts'

type Item = MenuTemplate[number]['items'][number]
type Role = Extract<Item, { kind: 'role' }>['role']

/** What the menu needs of a command; the window's and the editor's both fit. */
export type MenuCommand = {
  readonly id: string
  readonly label: string
  /** Stands there as it is, in the label's place. */
  readonly name?: string
  readonly keys: readonly string[]
  readonly group: CommandGroup
  readonly enabled: boolean
}

type Menu = {
  label: string
  parts: readonly (
    | { groups: readonly CommandGroup[] }
    | { roles: readonly Role[] }
    | { ids: readonly string[] }
  )[]
}

const HELP = ['app.shortcuts']

const MENUS: readonly Menu[] = [
  {
    label: 'menu.file',
    parts: [
      { groups: ['story'] },
      { groups: ['publish'] },
      { groups: ['library'] },
      { groups: ['recent'] },
      { roles: ['quit'] },
    ],
  },
  {
    label: 'menu.edit',
    parts: [{ groups: ['history'] }, { roles: ['cut', 'copy', 'paste', 'selectAll'] }, { groups: ['find'] }],
  },
  { label: 'menu.format', parts: [{ groups: ['style'] }, { groups: ['mark'] }, { groups: ['list'] }] },
  {
    label: 'menu.insert',
    parts: [{ groups: ['quote'] }, { groups: ['insert'] }, { groups: ['block'] }, { groups: ['table'] }],
  },
  {
    label: 'menu.view',
    parts: [
      { groups: ['view'] },
      { roles: ['zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen', 'minimize'] },
    ],
  },
  { label: 'menu.help', parts: [{ ids: HELP }] },
]

/** The native menu, made from the command registries. `t` translates message keys. */
export function nativeMenu(commands: readonly MenuCommand[], t: (key: string) => string): MenuTemplate {
  return MENUS.map(({ label, parts }) => ({
    label: t(label),
    items: parts
      .map(part => {
        if ('roles' in part)
          return part.roles.map((role): Item => ({ kind: 'role', role, label: t(`menu.${role}`) }))
        return commands.filter(command => belongs(command, part)).map(command => item(command, t))
      })
      .filter(items => items.length > 0)
      .flatMap((items, index): Item[] => (index === 0 ? items : [{ kind: 'separator' }, ...items])),
  })).filter(menu => menu.items.length > 0)
}

function belongs(
  command: MenuCommand,
  part: { groups: readonly CommandGroup[] } | { ids: readonly string[] },
): boolean {
  if ('ids' in part) return part.ids.includes(command.id)
  return part.groups.includes(command.group) && !HELP.includes(command.id)
}

function item(command: MenuCommand, t: (key: string) => string): Item {
  const key = command.keys[0]
  return {
    kind: 'command',
    id: command.id,
    label: command.name ?? t(command.label),
    key: key ? acceleratorOf(key) : null,
    enabled: command.enabled,
  }
}
