import { randomBytes } from 'node:crypto'

/** Told apart from what an earlier process with the same number left. */
const MADE_HERE = `.copydesk-${process.pid}-${randomBytes(4).toString('hex')}`
const TEMPORARY = /^\.copydesk-\d+-[0-9a-f]{16}\.tmp$/

/** A name nobody has used, for a file on its way to its real name in the same folder. */
export function temporaryName(): string {
  return `${MADE_HERE}${randomBytes(4).toString('hex')}.tmp`
}

export function isTemporaryName(name: string): boolean {
  return TEMPORARY.test(name)
}

/** Whether it is or was on its way in this very process. */
export function isMadeHere(name: string): boolean {
  return name.startsWith(MADE_HERE)
}
