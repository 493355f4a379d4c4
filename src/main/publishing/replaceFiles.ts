import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { errorCode } from '../library/errorCode.ts'
import type { FileSystem } from '../library/FileSystem.ts'
import { renamePatiently } from '../library/renamePatiently.ts'
import { notPublished } from './notPublished.ts'
import { writeStaged } from './writeStaged.ts'

export type Replacement = { readonly place: string; bytes(): Promise<Uint8Array> }

/** A step back, made ready before the step it undoes. */
type StepBack = () => Promise<void>

/**
 * Puts every file at its place, then calls `finish`; when anything fails, `finish` included, every file is put
 * back as it was. Files are made whole and brought to the disk in a folder beside their places first, so that
 * a place holds the old file or the new one at every moment. The last of them goes first and the first last:
 * that is the page, which then never names a picture that is not there. Throws Refusal 'not-writable', or what
 * `finish` refused with.
 */
export async function replaceFiles(
  files: FileSystem,
  folder: string,
  replacements: readonly Replacement[],
  finish: () => Promise<void>,
  /** Called before each file; what it throws takes everything back. */
  onFile: (done: number) => void = () => undefined,
): Promise<void> {
  if (replacements.length === 0) return finish()
  const staging = join(folder, `.copydesk-publish-${process.pid}-${randomBytes(6).toString('hex')}`)
  const back: StepBack[] = []
  try {
    await files.makeFolder(staging)
    for (const [index, { bytes }] of replacements.entries()) {
      onFile(index)
      await writeStaged(files, join(staging, `new-${index}`), await bytes())
    }
    onFile(replacements.length)
    for (const [index, { place }] of [...replacements.entries()].reverse()) {
      await makeFolders(files, dirname(place), back)
      await keepOld(files, place, join(staging, `old-${index}`), back)
      await renamePatiently(files, join(staging, `new-${index}`), place)
    }
    for (const touched of new Set(replacements.map(({ place }) => dirname(place))))
      await files.syncFolder(touched)
    await finish()
  } catch (cause) {
    const stuck = await stepBack(back)
    if (stuck === null) await sweep(files, staging)
    throw notPublished(cause, stuck === null ? null : staging)
  }
  await sweep(files, staging)
}

/** Folders are made one by one, so that those that were made can be taken away again. */
async function makeFolders(files: FileSystem, folder: string, back: StepBack[]): Promise<void> {
  if (await files.examine(folder)) return
  await makeFolders(files, dirname(folder), back)
  back.push(() => files.removeFolder(folder))
  await files.makeFolder(folder)
}

/** A second name keeps the old file whole without copying it; disks that know none get a copy. */
async function keepOld(files: FileSystem, place: string, kept: string, back: StepBack[]): Promise<void> {
  if (!(await files.examine(place))) {
    back.push(() => files.remove(place))
    return
  }
  try {
    await files.link(place, kept)
  } catch {
    await writeStaged(files, kept, await files.read(place))
  }
  back.push(() => files.rename(kept, place))
}

/** Takes every step back, newest first, and goes on past one that cannot be. The first such error, or null. */
async function stepBack(back: readonly StepBack[]): Promise<unknown> {
  let stuck: unknown = null
  for (const step of back.toReversed()) {
    await step().catch(error => {
      if (errorCode(error) !== 'ENOENT') stuck ??= error
    })
  }
  return stuck
}

/** What cannot be swept is a hidden folder that holds nothing needed; the publication stands or fell without it. */
async function sweep(files: FileSystem, staging: string): Promise<void> {
  try {
    for (const { name } of await files.list(staging)) await files.remove(join(staging, name))
    await files.removeFolder(staging)
  } catch (error) {
    if (errorCode(error) === '') throw error
  }
}
