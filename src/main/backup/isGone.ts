import { errorCode } from '../library/errorCode.ts'

/** Whether the disk says that there is no such file or folder. */
export function isGone(error: unknown): boolean {
  return errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR'
}
