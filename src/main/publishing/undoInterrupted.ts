import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { FileSystem } from '../library/FileSystem.ts'
import { renamePatiently } from '../library/renamePatiently.ts'
import { InterruptedPlan } from './InterruptedPlan.ts'
import { notPublished } from './notPublished.ts'
import type { Target } from './openTarget.ts'
import { placeInTarget } from './placeInTarget.ts'
import { abandonedStagings, PLAN, removeStaging } from './staging.ts'

/**
 * Takes back what a killed program or a power cut left half published in a folder, so that every file stands as it did
 * before. A file that somebody changed since is left as it is. Throws Refusal 'not-writable', or as placeInTarget.
 */
export async function undoInterrupted(files: FileSystem, target: Target): Promise<void> {
  try {
    await undoEach(files, target)
  } catch (cause) {
    throw notPublished(cause, null)
  }
}

async function undoEach(files: FileSystem, target: Target): Promise<void> {
  for (const staging of await abandonedStagings(files, target.folder)) {
    const plan = await readPlan(files, staging)
    if (plan) await undo(files, target, staging, plan)
    await removeStaging(files, staging)
  }
}

/** null when nothing was replaced yet, or everything was. */
async function readPlan(files: FileSystem, staging: string): Promise<InterruptedPlan | null> {
  const path = join(staging, PLAN)
  if (!(await files.examine(path))) return null
  const parsed = InterruptedPlan.safeParse(JSON.parse(Buffer.from(await files.read(path)).toString('utf8')))
  return parsed.success ? parsed.data : null
}

async function undo(
  files: FileSystem,
  target: Target,
  staging: string,
  plan: InterruptedPlan,
): Promise<void> {
  const touched = new Set<string>()
  for (const [index, { path, sha256, hadOld }] of plan.files.entries()) {
    const place = await placeInTarget(files, target, path)
    const now = await hashAt(files, place)
    const kept = join(staging, `old-${index}`)
    if (now !== null && now !== sha256) continue
    if (hadOld && (await files.examine(kept))) await renamePatiently(files, kept, place)
    else if (!hadOld && now !== null) await files.remove(place)
    else continue
    touched.add(dirname(place))
  }
  for (const folder of touched) await files.syncFolder(folder)
  for (const path of plan.folders.toReversed())
    await files.removeFolder(await placeOfFolder(files, target, path)).catch(() => undefined)
}

/** A folder's place is that of any file in it, without the file. */
async function placeOfFolder(files: FileSystem, target: Target, path: string): Promise<string> {
  return dirname(await placeInTarget(files, target, `${path}/file`))
}

async function hashAt(files: FileSystem, place: string): Promise<string | null> {
  if ((await files.examine(place))?.kind !== 'file') return null
  return createHash('sha256')
    .update(await files.read(place))
    .digest('hex')
}
