import type { FileSystem } from './FileSystem.ts'
import { inParallel } from './inParallel.ts'
import type { LibraryPaths } from './libraryPaths.ts'
import { listStories } from './listStories.ts'
import type { NoticeBoard } from './NoticeBoard.ts'
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
  notices: NoticeBoard,
  { width, sweep, stopped }: Pace,
): Promise<void> {
  const ids = new Set([...(await listStories(files, paths, notices)), ...stories.rows.map(row => row.id)])
  await inParallel(ids, width, async id => {
    if (stopped()) return
    if (sweep) await stories.sweep(id)
    await stories.check(id)
  })
}
