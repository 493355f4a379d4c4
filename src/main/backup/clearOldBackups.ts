import type { FileSystem } from '../library/FileSystem.ts'
import { type FoundBackup, listBackups } from './listBackups.ts'
import type { Manifest } from './Manifest.ts'

const STORY = /^(?:articles|trash)\/([0-9A-Z]{26})\//

/**
 * Removes the oldest backups of this library in a folder until `keep` are left, and answers which. Called only
 * once a new one is proven. A backup of another library, of a copy of this one, or of a newsroom that stood in
 * the same place before and shares no story with it, is never touched; nor is one that cannot be read.
 */
export async function clearOldBackups(
  files: FileSystem,
  folder: string,
  newest: FoundBackup,
  keep: number,
): Promise<readonly string[]> {
  const stories = storiesOf(newest.manifest)
  const older = (await listBackups(files, folder)).filter(
    ({ path, manifest }) =>
      path !== newest.path &&
      manifest.library === newest.manifest.library &&
      isSameLine(storiesOf(manifest), stories),
  )
  const removed: string[] = []
  for (const { path } of older.slice(Math.max(keep, 1) - 1)) {
    await files.remove(path)
    removed.push(path)
  }
  if (removed.length > 0) await files.syncFolder(folder)
  return removed
}

function storiesOf({ files }: Manifest): ReadonlySet<string> {
  return new Set(files.flatMap(({ path }) => STORY.exec(path)?.[1] ?? []))
}

function isSameLine(old: ReadonlySet<string>, now: ReadonlySet<string>): boolean {
  return old.size === 0 || [...old].some(id => now.has(id))
}
