import { Refusal } from '../../shared/Refusal.ts'
import { errorCode } from './errorCode.ts'
import { holderSentence } from './holderSentence.ts'
import { LibraryLock, type LockRequest } from './lock/LibraryLock.ts'
import type { NoticeBoard } from './NoticeBoard.ts'

/**
 * The lock, or with a notice where the library can only be read: null for a folder that may not be written to,
 * 'elsewhere' while another computer is at work. Throws Refusal 'library-locked' when a program of this computer has it.
 */
export async function takeLock(
  request: LockRequest,
  path: string,
  notices: NoticeBoard,
): Promise<LibraryLock | 'elsewhere' | null> {
  const taken = await LibraryLock.take(request, path).catch(error => {
    const why = `The library folder cannot be written to (${errorCode(error)}), so it is open for reading only.`
    notices.tell('library-read-only', 'library', why, path)
    return null
  })
  if (taken === null || taken instanceof LibraryLock) return taken
  if (taken.state === 'here')
    throw new Refusal(
      'library-locked',
      `${holderSentence(taken.by)} Close it there, then open it here; nothing was changed.`,
    )
  notices.tell(
    'library-elsewhere',
    'library',
    `${holderSentence(taken.by)} Here it is open for reading only.`,
    path,
  )
  return 'elsewhere'
}
