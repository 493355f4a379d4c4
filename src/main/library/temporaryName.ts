import { randomBytes } from 'node:crypto'

const TEMPORARY = /^\.copydesk-\d+-[0-9a-f]{16}\.tmp$/

/** A name nobody has used, for a file on its way to its real name in the same folder. */
export function temporaryName(): string {
  return `.copydesk-${process.pid}-${randomBytes(8).toString('hex')}.tmp`
}

export function isTemporaryName(name: string): boolean {
  return TEMPORARY.test(name)
}
