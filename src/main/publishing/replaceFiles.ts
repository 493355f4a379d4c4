import { createHash } from 'node:crypto'
import { dirname, join, relative, sep } from 'node:path'
import { errorCode } from '../library/errorCode.ts'
import type { FileSystem } from '../library/FileSystem.ts'
import { renamePatiently } from '../library/renamePatiently.ts'
import type { InterruptedPlan } from './InterruptedPlan.ts'
import { notPublished } from './notPublished.ts'
import { makeStaging, PLAN, removeStaging, stagingIn } from './staging.ts'
import { writeStaged } from './writeStaged.ts'

export type Replacement = { readonly place: string; bytes(): Promise<Uint8Array> }

/** A step back, made ready before the step it undoes. */
type StepBack = () => Promise<void>

/**
 * Puts every file at its place, then calls `finish`; when anything fails, `finish` included, every file is put
 * back as it was. Files are made whole and brought to the disk in a folder beside their places first, with the
 * old ones and a plan of the way back, so that a place holds the old file or the new one at every moment, and
 * undoInterrupted can take back what a kill cut short. The last of them goes first and the first last: that is the
 * page, which then never names a picture that is not there. Throws Refusal 'not-writable', or what `finish`
 * refused with.
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
  const back: StepBack[] = []
  const staging = stagingIn(folder)
  try {
    await makeStaging(files, staging)
    const plan = await prepare(files, folder, staging, replacements, onFile)
    onFile(replacements.length)
    await writePlan(files, staging, plan)
    await files.syncFolder(folder)
    await replace(files, folder, staging, replacements, plan, back)
    // From here on the new files stand, whatever ends this program.
    await files.remove(join(staging, PLAN))
    await files.syncFolder(staging)
    try {
      await finish()
    } catch (error) {
      await writePlan(files, staging, plan).catch(() => undefined)
      throw error
    }
  } catch (cause) {
    const stuck = await stepBack(back)
    if (stuck === null) await sweep(files, staging)
    throw notPublished(cause, stuck === null ? null : staging)
  }
  await sweep(files, staging)
}

/** Brings the new files to the disk and keeps the old ones. A second name keeps a file without copying it. */
async function prepare(
  files: FileSystem,
  folder: string,
  staging: string,
  replacements: readonly Replacement[],
  onFile: (done: number) => void,
): Promise<InterruptedPlan> {
  const below = (path: string) => relative(folder, path).split(sep).join('/')
  const planned: InterruptedPlan['files'] = []
  const folders = new Set<string>()
  for (const [index, { place, bytes }] of replacements.entries()) {
    onFile(index)
    const fresh = await bytes()
    await writeStaged(files, join(staging, `new-${index}`), fresh)
    const hadOld = (await files.examine(place)) !== null
    if (hadOld) await keepOld(files, place, join(staging, `old-${index}`))
    for (const missing of await missingFolders(files, dirname(place))) folders.add(below(missing))
    planned.push({ path: below(place), sha256: createHash('sha256').update(fresh).digest('hex'), hadOld })
  }
  return { files: planned, folders: [...folders] }
}

async function keepOld(files: FileSystem, place: string, kept: string): Promise<void> {
  try {
    await files.link(place, kept)
  } catch {
    // Some disks know no second names.
    await writeStaged(files, kept, await files.read(place))
  }
}

/** The folder and those above it that are not there, the outermost first. */
async function missingFolders(files: FileSystem, folder: string): Promise<readonly string[]> {
  if (await files.examine(folder)) return []
  return [...(await missingFolders(files, dirname(folder))), folder]
}

async function replace(
  files: FileSystem,
  folder: string,
  staging: string,
  replacements: readonly Replacement[],
  plan: InterruptedPlan,
  back: StepBack[],
): Promise<void> {
  const touched = new Set<string>()
  for (const path of plan.folders) {
    const made = join(folder, path)
    back.push(() => files.removeFolder(made))
    await files.makeFolder(made)
    touched.add(dirname(made))
  }
  for (const [index, { place }] of [...replacements.entries()].reverse()) {
    const kept = join(staging, `old-${index}`)
    back.push(plan.files[index]?.hadOld ? () => files.rename(kept, place) : () => files.remove(place))
    await renamePatiently(files, join(staging, `new-${index}`), place)
    touched.add(dirname(place))
  }
  for (const one of touched) await files.syncFolder(one)
}

/** It is on the disk, with all names in the staging folder, before the first file is replaced. */
async function writePlan(files: FileSystem, staging: string, plan: InterruptedPlan): Promise<void> {
  const path = join(staging, PLAN)
  await writeStaged(files, `${path}.new`, Buffer.from(JSON.stringify(plan)))
  await files.rename(`${path}.new`, path)
  await files.syncFolder(staging)
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
    await removeStaging(files, staging)
  } catch (error) {
    if (errorCode(error) === '') throw error
  }
}
