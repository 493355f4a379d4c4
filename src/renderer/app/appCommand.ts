import type { Command } from '../commands/Command.ts'
import type { AppContext } from './AppContext.ts'

/** A command of the window: always enabled, never active and without a key unless it says otherwise. */
export function appCommand(
  fields: Pick<Command<AppContext>, 'id' | 'label' | 'icon' | 'group' | 'run'> & Partial<Command<AppContext>>,
): Command<AppContext> {
  return { keys: [], isEnabled: () => true, isActive: () => false, ...fields }
}
