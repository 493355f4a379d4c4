import { showKey } from '../commands/showKey.ts'
import { appCommands } from './appCommands.ts'

/** The first key of a command of the window, as people read it; '' for one without. */
export function appKey(id: string): string {
  const key = appCommands.find(command => command.id === id)?.keys[0]
  return key ? showKey(key) : ''
}
