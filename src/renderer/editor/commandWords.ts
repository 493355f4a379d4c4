import type { LucideIcon } from 'lucide-react'
import type { Command, CommandGroup } from '../commands/Command.ts'
import type { EditorContext } from './EditorContext.ts'

type Words = Pick<Command<EditorContext>, 'id' | 'label' | 'icon' | 'group' | 'keys'>

/** What a command of the page is called, under which keys, and where menus show it. */
export function commandWords(id: string, icon: LucideIcon, group: CommandGroup, ...keys: string[]): Words {
  return { id, label: `editor:commands.${id}`, icon, group, keys }
}
