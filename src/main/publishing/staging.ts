import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import type { FileSystem } from '../library/FileSystem.ts'
import { thisComputer } from '../library/lock/thisComputer.ts'

const PREFIX = '.copydesk-publish-'

/** Who publishes, so that nobody clears away what another program is at work on. */
const OWNER = 'owner.json'

/** Where it is written down how to take the publication back. */
export const PLAN = 'plan.json'

const Owner = z.object({ host: z.string(), pid: z.number().int(), born: z.string() })

/** A hidden folder in the target folder, in which a publication is made ready. */
export function stagingIn(folder: string): string {
  return join(folder, `${PREFIX}${process.pid}-${randomBytes(6).toString('hex')}`)
}

export async function makeStaging(files: FileSystem, staging: string): Promise<void> {
  await files.makeFolder(staging)
  const { host, pid, born } = thisComputer
  const file = await files.create(join(staging, OWNER))
  try {
    await file.write(Buffer.from(JSON.stringify({ host, pid, born })))
  } finally {
    await file.close()
  }
}

/** Staging folders below `folder` whose publication surely ended half-way: their program of this computer is gone. */
export async function abandonedStagings(files: FileSystem, folder: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const { name, kind } of await files.list(folder)) {
    const staging = join(folder, name)
    if (kind === 'folder' && name.startsWith(PREFIX) && (await isAbandoned(files, staging)))
      found.push(staging)
  }
  return found
}

async function isAbandoned(files: FileSystem, staging: string): Promise<boolean> {
  try {
    const { host, pid, born } = Owner.parse(
      JSON.parse(Buffer.from(await files.read(join(staging, OWNER))).toString('utf8')),
    )
    return host === thisComputer.host && !thisComputer.isRunning(pid, born)
  } catch {
    // Cut short before it began, or nobody's we know: nothing was replaced unless there is a plan.
    return (await files.examine(join(staging, PLAN))) !== null
  }
}

/** Removes a staging folder; the plan first, for without it nothing is taken back. Throws the error of the disk. */
export async function removeStaging(files: FileSystem, staging: string): Promise<void> {
  const names = (await files.list(staging)).map(({ name }) => name)
  const inOrder = names.toSorted((a, b) => rank(a) - rank(b))
  for (const name of inOrder) await files.remove(join(staging, name))
  await files.removeFolder(staging)
}

function rank(name: string): number {
  if (name === PLAN) return 0
  return name === OWNER ? 2 : 1
}
