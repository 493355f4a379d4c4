import type { Prepared } from './Prepared.ts'

/** Stories of one batch may share a file, such as a typeface. */
export function onceEach(files: readonly Prepared[]): Prepared[] {
  return [...new Map(files.map(file => [file.place, file])).values()]
}
