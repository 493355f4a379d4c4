import { isDeepStrictEqual } from 'node:util'
import { marksOf } from './marksOf.ts'
import type { VersionCache } from './VersionCache.ts'
import { factsOf, type VersionFacts } from './VersionFacts.ts'
import type { Kept, VersionShelf } from './VersionShelf.ts'
import { type DatedVersion, versionsToDrop } from './versionsToDrop.ts'

/** So many go at most at one time; the others follow the next time. */
const MOST_AT_ONCE = 200
const MINUTE = 60_000

/**
 * Removes the versions that are due to go, and says how many went. Only what was read and proven is removed: a
 * damaged version stays, and so does the newest whole one with all that came after it, for repair.
 */
export async function thinVersions(
  shelf: VersionShelf,
  cache: VersionCache,
  now: number,
  mayGoOn: () => boolean,
): Promise<number> {
  const kept = await shelf.survey(cache, false)
  const known = new Map(kept.flatMap(({ seq, entry }) => (entry ? [[seq, entry.facts] as const] : [])))
  const proven = await newestProven(shelf, [...known.keys()])
  const east = -new Date(now).getTimezoneOffset() * MINUTE
  const due = versionsToDrop(dated(kept), now, east).filter(seq => seq < proven)
  let gone = 0
  for (const seq of due.slice(0, MOST_AT_ONCE)) {
    if (!mayGoOn()) break
    const article = await shelf.readable(seq)
    if (!article || !isDeepStrictEqual(factsOf(article), known.get(seq))) cache.forget(seq)
    else if (await shelf.revisions.remove(seq).then(...wentOrStays)) {
      cache.forget(seq)
      gone += 1
    }
  }
  return gone
}

/** A file that another program holds open stays until the next time. */
const wentOrStays = [() => true, () => false] as const

/** 0 when none is whole: then nothing may go. */
async function newestProven(shelf: VersionShelf, seqs: readonly number[]): Promise<number> {
  for (const seq of seqs.toReversed()) if (await shelf.readable(seq)) return seq
  return 0
}

function dated(kept: readonly Kept[]): readonly DatedVersion[] {
  const published = new Set(kept.map(({ entry }) => entry?.facts.published?.seq))
  let before: VersionFacts | null = null
  return kept.flatMap(({ seq, entry, name }) => {
    if (!entry) return []
    const { facts } = entry
    const pinned = name !== null || published.has(seq) || marksOf(facts, before).length > 0
    before = facts
    return [{ seq, at: Date.parse(facts.modifiedAt), pinned }]
  })
}
