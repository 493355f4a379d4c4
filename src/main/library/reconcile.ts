import type { FileSystem } from './FileSystem.ts'
import { inParallel } from './inParallel.ts'
import { isStoryId, type LibraryPaths } from './libraryPaths.ts'
import type { StoryStore } from './StoryStore.ts'

export type Pace = {
  /** Stories looked at side by side. */
  readonly width: number
  /** Also removes what a killed writer left on its way. */
  readonly sweep: boolean
  /** Looked at before each story; what is left undone is done at the next opening. */
  stopped(): boolean
}

/**
 * Brings every row in line with the disk: asks for the size and time of each story's file and reads those that
 * differ from what their row was made from. Throws the disk's error when the stories cannot be listed.
 */
export async function reconcile(
  files: FileSystem,
  paths: LibraryPaths,
  stories: StoryStore,
  { width, sweep, stopped }: Pace,
): Promise<void> {
  const ids = new Set([...(await storyFolders(files, paths.articles)), ...stories.rows.map(row => row.id)])
  await inParallel(ids, width, async id => {
    if (stopped()) return
    if (sweep) await stories.sweep(id)
    await stories.check(id)
  })
}

async function storyFolders(files: FileSystem, folder: string): Promise<readonly string[]> {
  if ((await files.examine(folder))?.kind !== 'folder') return []
  const entries = await files.list(folder)
  return entries.filter(({ name, kind }) => kind === 'folder' && isStoryId(name)).map(({ name }) => name)
}
