import type { Unread } from './examineFile.ts'
import type { Finding } from './Finding.ts'
import type { Survey } from './Survey.ts'

/** What no program should touch: a file of the future, and one the disk does not give back. */
export function tellOfFile(survey: Survey, path: string, { state, why }: Unread, story?: string): void {
  const about: Pick<Finding, 'path'> & { story?: string } = story === undefined ? { path } : { path, story }
  if (state === 'newer')
    survey.find({
      ...about,
      code: 'newer-format',
      what: why,
      safe: 'It is whole and never written over.',
      repair: 'Repair leaves it; open the library with the newer Copydesk.',
    })
  else
    survey.find({
      ...about,
      code: 'not-readable',
      what: why,
      safe: 'Nothing is known of it, so nothing is written over it.',
      repair: 'Repair leaves it; check the disk and who may read the file.',
    })
}
