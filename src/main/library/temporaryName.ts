import { randomBytes } from 'node:crypto'

const TEMPORARY = /^\.copydesk-\d+-[0-9a-f]{16}\.tmp$/

const underWay = new Set<string>()

/** A name nobody has used. */
export function temporaryName(): string {
  return `.copydesk-${process.pid}-${randomBytes(8).toString('hex')}.tmp`
}

/**
 * Gives `use` a name nobody has used, for a file on its way to its real name in the same folder. Until `use`
 * is done the file is not one that was abandoned.
 */
export async function withTemporaryName<T>(use: (name: string) => Promise<T>): Promise<T> {
  const name = temporaryName()
  underWay.add(name)
  try {
    return await use(name)
  } finally {
    underWay.delete(name)
  }
}

export function isTemporaryName(name: string): boolean {
  return TEMPORARY.test(name)
}

/** Whether it is a temporary file that nobody here is at work on. */
export function isAbandoned(name: string): boolean {
  return isTemporaryName(name) && !underWay.has(name)
}
