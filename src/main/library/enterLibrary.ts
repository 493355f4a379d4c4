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
  const { rowsAtOnce = false, person = '', still } = options
  const paths = libraryPaths(home)
  const notices = new NoticeBoard()
  const barred = options.readOnly ? null : await clearLock(files, paths)
  if (barred)
    notices.tell(
      'lock-replaced',
      'lock',
      'In place of the lock stood a folder. It is kept in “damaged”; nothing else changed.',
      barred,
    )
  const request = { files, computer, app, person, still, patient: !rowsAtOnce, now }
  const taken = options.readOnly ? null : await takeLock(request, paths.lock, notices)
  const lock = taken === 'elsewhere' ? null : taken
  const watched = taken === 'elsewhere' ? computer : null
  try {
    return await assembleLibrary({ folder: home, files, paths, notices, rowsAtOnce, watched, now }, lock)
  } catch (error) {
    await lock?.release()
    throw error
  }
}
