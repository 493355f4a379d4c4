import { Refusal } from '../../shared/Refusal.ts'

/** A library that does not give all it holds: half a backup would be worse than none. */
export function libraryNotReadable(folder: string, cause?: unknown): Refusal {
  return new Refusal(
    'not-readable',
    `The library "${folder}" could not be read to its end; no backup was made. Check its disk and try again.`,
    { cause },
  )
}
