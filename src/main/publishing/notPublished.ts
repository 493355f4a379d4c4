import { Refusal } from '../../shared/Refusal.ts'
import { errorCode } from '../library/errorCode.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space',
  EDQUOT: 'your share of the disk is full. Free some space',
  EROFS: 'the disk cannot be written to. Choose another folder',
  EACCES: 'the folder may not be written to. Allow it or choose another',
  EPERM: 'the folder may not be written to. Allow it or choose another',
  ENOENT: 'the folder is gone. Choose another',
}

/**
 * Why a publication was taken back. `kept` names the folder with the earlier files when they could not all be
 * put back. What did not come from the disk stays what it is.
 */
export function notPublished(cause: unknown, kept: string | null): unknown {
  if (kept !== null)
    return new Refusal(
      'not-writable',
      `Publishing failed half way and could not be taken back whole; the earlier files are in ${kept}.`,
      { cause },
    )
  const code = errorCode(cause)
  if (cause instanceof Refusal || !code) return cause
  const reason = REASONS[code] ?? `the disk reported an error (${code}). Check the disk`
  return new Refusal(
    'not-writable',
    `Nothing was published, every file stands as it did: ${reason} and publish again.`,
    { cause },
  )
}
