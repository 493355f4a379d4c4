import type { DeskView } from '../../../shared/article/DeskView.ts'
import { STATUSES } from '../../../shared/article/Status.ts'
import type { StoryRow } from '../../../shared/article/StoryRow.ts'

type Compare = (one: StoryRow, other: StoryRow) => number

/** How two rows stand in an order, for a reader of that language; the newest and then the id settle a tie. */
export function compareRows(by: DeskView['order']['by'], reader: string): Compare {
  const collator = new Intl.Collator(reader)
  const first: Readonly<Record<typeof by, Compare>> = {
    best: () => 0,
    changed: () => 0,
    created: (one, other) => instant(other.createdAt) - instant(one.createdAt),
    // A story without a headline comes last.
    headline: (one, other) =>
      Number(one.headline === '') - Number(other.headline === '') ||
      collator.compare(one.headline, other.headline),
    words: (one, other) => other.words - one.words,
    status: (one, other) => STATUSES.indexOf(one.status) - STATUSES.indexOf(other.status),
  }
  return (one, other) =>
    first[by](one, other) ||
    instant(other.modifiedAt) - instant(one.modifiedAt) ||
    (one.id < other.id ? 1 : one.id > other.id ? -1 : 0)
}

const instants = new Map<string, number>()

/** Read once: a sort asks for the same ones again and again. */
function instant(written: string): number {
  const known = instants.get(written)
  if (known !== undefined) return known
  if (instants.size > MANY) instants.clear()
  const at = Date.parse(written)
  instants.set(written, at)
  return at
}

const MANY = 200_000
