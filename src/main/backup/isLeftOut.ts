import { isTemporaryName } from '../library/temporaryName.ts'
import { idOfDeleted } from '../library/trash/deletedName.ts'

/** At the top of a library: one writer's mark, and what is made anew from the stories. */
const DERIVED = /^(?:lock(?:\..*)?|index\.json|search(?:[.-].*)?)$/
/** What file managers, disks and programs that share folders leave in any folder. */
const LITTER = new Set(['Thumbs.db', 'desktop.ini', 'lost+found'])

/** Whether a name at the top of a library is no part of a backup. */
export function isLeftOutAtTop(name: string): boolean {
  return DERIVED.test(name) || name.startsWith('.') || isLeftOut(name)
}

/** Whether a name anywhere in a library is no part of a backup: litter, and what is just being written or deleted. */
export function isLeftOut(name: string): boolean {
  return LITTER.has(name) || name === '.DS_Store' || isTemporaryName(name) || idOfDeleted(name) !== null
}
