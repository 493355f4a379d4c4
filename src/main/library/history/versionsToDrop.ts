const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** One version: `at` in milliseconds since 1970 as its clock said; a pinned one is kept for ever. */
export type DatedVersion = { readonly seq: number; readonly at: number; readonly pinned: boolean }

type Rule = { readonly upTo: number; readonly slot: (at: number) => number }

/** Up to which age (milliseconds) one version stays for each slot of time. Within the first hour all stay. */
const RULES: readonly Rule[] = [
  { upTo: DAY, slot: at => Math.floor(at / (10 * MINUTE)) },
  { upTo: 7 * DAY, slot: at => Math.floor(at / HOUR) },
  { upTo: 90 * DAY, slot: at => Math.floor(at / DAY) },
  { upTo: Number.POSITIVE_INFINITY, slot: monthOf },
]

/**
 * The numbers of the versions that are thinned out by their age: all stay for an hour, then the newest of each ten
 * minutes for a day, of each hour for a week, of each day for 90 days, then of each month. Pinned ones and the
 * newest of all stay for ever.
 *
 * A clock that was set back does not make a version old: none is older than one with a lower number. A version from
 * the future stays until the clock gets there. `east` is how far the calendar's days are ahead of UTC, in
 * milliseconds.
 */
export function versionsToDrop(versions: readonly DatedVersion[], now: number, east = 0): readonly number[] {
  const inOrder = versions.toSorted((one, other) => one.seq - other.seq)
  /** The newest of each slot; a later one takes the place. */
  const stays = new Map<string, number>()
  const aging: { seq: number; slot: string }[] = []
  let known = Number.NEGATIVE_INFINITY
  let knownBy = 0
  /** After these the clock went back: without them the later ones would look older than they are. */
  const witnesses = new Set<number>()
  for (const { seq, at, pinned } of inOrder) {
    if (at > now) continue
    if (at >= known) [known, knownBy] = [at, seq]
    else witnesses.add(knownBy)
    const age = now - known
    if (age <= HOUR) continue
    const rule = RULES.findIndex(({ upTo }) => age <= upTo)
    const slot = `${rule} ${RULES[rule]?.slot(known + east)}`
    stays.set(slot, seq)
    if (!pinned) aging.push({ seq, slot })
  }
  const newest = inOrder.at(-1)?.seq
  return aging
    .filter(({ seq, slot }) => seq !== newest && stays.get(slot) !== seq && !witnesses.has(seq))
    .map(({ seq }) => seq)
}

function monthOf(at: number): number {
  const day = new Date(at)
  return day.getUTCFullYear() * 12 + day.getUTCMonth()
}
