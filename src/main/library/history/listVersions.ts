import type { Article } from '../../../shared/article/Article.ts'
import type { Version } from '../../../shared/article/Version.ts'
import { countChange } from '../../../shared/compare/countChange.ts'
import { marksOf } from './marksOf.ts'
import type { VersionCache } from './VersionCache.ts'
import { factsOf, type VersionFacts } from './VersionFacts.ts'
import type { VersionShelf } from './VersionShelf.ts'

/** The versions of a story, newest first, with the story as it is now among them. */
export async function listVersions(
  shelf: VersionShelf,
  cache: VersionCache,
  now: Article,
): Promise<readonly Version[]> {
  const kept = await shelf.survey(cache, true)
  const versions: Version[] = []
  let before: VersionFacts | null = null
  for (const { seq, entry, name } of kept) {
    const current = seq === now.seq
    if (entry) {
      versions.push(
        wholeVersion(entry.facts, before, name, current, entry.change ?? { added: 0, removed: 0 }),
      )
      before = entry.facts
    } else if (!current) {
      versions.push({ state: 'damaged', seq, name, marks: name === null ? [] : ['named'] })
    }
  }
  if (!versions.some(version => version.state === 'whole' && version.current)) {
    const older = before && (await shelf.readable(before.seq))
    const name = kept.find(({ seq }) => seq === now.seq)?.name ?? null
    const change = countChange(older?.document ?? null, now.document)
    versions.push(wholeVersion(factsOf(now), before, name, true, change))
  }
  return versions.toSorted((one, other) => other.seq - one.seq)
}

function wholeVersion(
  facts: VersionFacts,
  before: VersionFacts | null,
  name: string | null,
  current: boolean,
  { added, removed }: { readonly added: number; readonly removed: number },
): Version {
  const marks = marksOf(facts, before)
  return {
    state: 'whole',
    seq: facts.seq,
    current,
    name,
    marks: name === null ? marks : ['named', ...marks],
    at: marks.includes('published') ? (facts.published?.at ?? facts.modifiedAt) : facts.modifiedAt,
    by: facts.modifiedBy,
    words: facts.words,
    added,
    removed,
    status: facts.status,
  }
}
