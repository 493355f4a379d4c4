import { Newsroom } from '../../shared/article/Newsroom.ts'
import { Refusal } from '../../shared/Refusal.ts'
import { type Step, upToDate } from '../../shared/upToDate.ts'
import type { Shape } from './Shape.ts'

/** From each released format to the next, by the number of the older one less one. */
const STEPS: readonly Step[] = [
  // 1 -> 2: searches kept under a name.
  body => ({ ...body, savedSearches: [] }),
]

const NEWSROOM_FORMAT = STEPS.length + 1

export const newsroomShape: Shape<Newsroom> = {
  kind: 'newsroom',
  format: NEWSROOM_FORMAT,
  restore: (format, body) => {
    if (format > NEWSROOM_FORMAT)
      throw new Refusal('library-newer', 'The newsroom was written by a newer Copydesk and is left as it is.')
    const parsed = Newsroom.safeParse(upToDate(STEPS, format, body))
    if (!parsed.success)
      throw new Refusal('damaged', 'The stored newsroom is not complete.', { cause: parsed.error })
    return parsed.data
  },
  renumber: newsroom => newsroom,
}
