import { join } from 'node:path'
import type { FileSystem } from './FileSystem.ts'
import { sweepTemporaries } from './sweepTemporaries.ts'

/** Removes what a killed writer left in a story's folder, and the folder itself when it never got a first version. */
export async function sweepStory(files: FileSystem, story: string): Promise<void> {
  const parts = [join(story, 'revisions'), join(story, 'outside')]
  for (const place of [...parts, story]) await sweepTemporaries(files, place)
  if (await files.examine(join(story, 'article.json'))) return
  for (const part of parts) await files.removeFolder(part).catch(() => undefined)
  await files.removeFolder(story).catch(() => undefined)
}
