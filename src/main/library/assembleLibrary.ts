import { ThreadSearch } from '../search/ThreadSearch.ts'
import { clearGround } from './clearGround.ts'
import type { FileSystem } from './FileSystem.ts'
import { FolderLibrary } from './FolderLibrary.ts'
import { StoryHistory } from './history/StoryHistory.ts'
import { LibraryIndex } from './LibraryIndex.ts'
import { isStoryId, type LibraryPaths } from './libraryPaths.ts'
import type { Computer } from './lock/Computer.ts'
import { HoldWatch } from './lock/HoldWatch.ts'
import type { LibraryLock } from './lock/LibraryLock.ts'
import { MediaShelf } from './media/MediaShelf.ts'
import { NewsroomFile } from './NewsroomFile.ts'
import type { NoticeBoard } from './NoticeBoard.ts'
import { OutsideVersions } from './outside/OutsideVersions.ts'
import { SyncCopies } from './outside/SyncCopies.ts'
import { RevisionKeeper } from './RevisionKeeper.ts'
import { StoryStore } from './StoryStore.ts'
import { sweepTemporaries } from './sweepTemporaries.ts'
import { Trash } from './trash/Trash.ts'

export type Ground = {
  readonly folder: string
  readonly files: FileSystem
  readonly paths: LibraryPaths
  readonly notices: NoticeBoard
  readonly rowsAtOnce: boolean
  /** This computer, where another one writes and is watched. */
  readonly watched: Computer | null
  now(): number
}

/** Puts the parts of a library together and reads what it must. */
export async function assembleLibrary(ground: Ground, lock: LibraryLock | null): Promise<FolderLibrary> {
  const { folder, files, paths, notices, rowsAtOnce, watched } = ground
  const history = new StoryHistory({ files, paths, mayWrite: () => library.mayWrite, now: ground.now })
  const revisions = new RevisionKeeper(
    () =>
      notices.tell(
        'version-not-kept',
        'library',
        'An earlier version could not be kept for the history; the stories themselves are saved.',
      ),
    id => isStoryId(id) && history.kept(id),
  )
  const newsroom = new NewsroomFile({ files, folder, damagedFolder: lock && paths.damaged }, revisions)
  const sound =
    (await newsroom.load(notices)) && (lock === null || (await clearGround(files, paths, notices)))
  const writable = sound ? lock : null
  if (lock && !writable) await lock.release()
  const outside = new OutsideVersions(files, paths)
  const onOutside = (id: string) => library.changedOutside(id)
  const stories = new StoryStore({
    files,
    paths,
    notices,
    revisions,
    readOnly: writable === null,
    outside,
    listener: { changed: () => library.rowsChanged(), found: id => library.rowFound(id) },
    onOutside,
  })
  const media = new MediaShelf(files, paths.media, paths.damaged)
  const search = new ThreadSearch({
    articles: paths.articles,
    file: paths.search,
    readOnly: writable === null,
  })
  const trash = new Trash({ files, paths, stories, now: () => new Date(ground.now()).toISOString() })
  const hold =
    watched &&
    new HoldWatch({
      files,
      computer: watched,
      path: paths.lock,
      now: ground.now,
      elapsed: () => performance.now(),
      onChange: now => library.holdChanged(now),
    })
  const library = new FolderLibrary({
    ...ground,
    lock: writable,
    newsroom,
    stories,
    trash,
    media,
    search,
    revisions,
    history,
    outside,
    hold,
    copies:
      writable && new SyncCopies({ files, paths, folder, stories, newsroom, outside, notices, onOutside }),
  })
  stories.restore(await LibraryIndex.read(files, paths.index))
  const sweep = writable?.tookOver ?? false
  // The first step of taking the lock leaves no lock behind, so the top folder is swept every time.
  if (writable) await sweepTemporaries(files, folder)
  if (sweep) for (const place of [paths.media, paths.revisions]) await sweepTemporaries(files, place)
  const atOnce = rowsAtOnce && stories.rows.length > 0
  if (!atOnce) await library.list(sweep)
  await trash.open(writable !== null)
  await hold?.look()
  if (atOnce) library.listLater(sweep)
  return library
}
