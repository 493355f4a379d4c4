import { join } from 'node:path'
import type { FileSystem } from './FileSystem.ts'
import { sweepTemporaries } from './sweepTemporaries.ts'

/** Removes what a killed writer left in a story's folder, and the folder itself when it never got a first version. */
export async function sweepStory(files: FileSystem, story: string): Promise<void> {
  const revisions = join(story, 'revisions')
  await sweepTemporaries(files, revisions)
  await sweepTemporaries(files, story)
  if (await files.examine(join(story, 'article.json'))) return
  await files.removeFolder(revisions).catch(() => undefined)
  await files.removeFolder(story).catch(() => undefined)
}
