import { assembleLibrary } from './assembleLibrary.ts'
import { clearLock } from './clearLock.ts'
import type { FolderLibrary } from './FolderLibrary.ts'
import type { LibraryOptions } from './LibraryOptions.ts'
import { libraryPaths } from './libraryPaths.ts'
import { thisComputer } from './lock/thisComputer.ts'
import { NoticeBoard } from './NoticeBoard.ts'
import { nodeFileSystem } from './nodeFileSystem.ts'
import { takeLock } from './takeLock.ts'

/** Takes the lock of a library's folder and reads it. `home` is absolute. Throws as openLibrary. */
export async function enterLibrary(home: string, options: LibraryOptions): Promise<FolderLibrary> {
  const { files = nodeFileSystem, now = Date.now, computer = thisComputer, app = 'Copydesk' } = options
  const { rowsAtOnce = false } = options
  const paths = libraryPaths(home)
  const notices = new NoticeBoard()
  const barred = options.readOnly ? null : await clearLock(files, paths)
  if (barred)
    notices.tell(
      'lock-replaced',
      'lock',
      'In place of the lock stood a folder. It is kept in "damaged"; nothing else changed.',
      barred,
    )
  const lock = options.readOnly ? null : await takeLock({ files, computer, app, now }, paths.lock, notices)
  try {
    return await assembleLibrary({ folder: home, files, paths, notices, rowsAtOnce, now }, lock)
  } catch (error) {
    await lock?.release()
    throw error
  }
}
