import type { LucideIcon } from 'lucide-react'

/** The groups of commands in the order in which menus and the palette show them. */
export const COMMAND_GROUPS = [
  'story',
  'history',
  'find',
  'style',
  'mark',
  'list',
  'quote',
  'insert',
  'block',
  'table',
  'publish',
  'library',
  'recent',
  'view',
] as const

export type CommandGroup = (typeof COMMAND_GROUPS)[number]

/** One thing a person can do. Toolbar, shortcuts, native menu and palette all show and run this one object. */
export type Command<Context> = {
  readonly id: string
  /** A message key with its namespace, 'editor:bold'. */
  readonly label: string
  readonly icon: LucideIcon
  /** Keys as 'Mod-Shift-8': Mod is Command on a Mac and Control elsewhere. The first one is shown. */
  readonly keys: readonly string[]
  readonly group: CommandGroup
  isEnabled(context: Context): boolean
  isActive(context: Context): boolean
  run(context: Context): void
}
