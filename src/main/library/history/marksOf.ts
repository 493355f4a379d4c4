import type { VersionFacts } from './VersionFacts.ts'

/** What happened to the story in a version, seen against the whole version before it (null for the first). */
export function marksOf(facts: VersionFacts, before: VersionFacts | null): ('approved' | 'published')[] {
  const approved =
    facts.status === 'approved' && (before?.status !== 'approved' || before.steps !== facts.steps)
  const published = facts.publications > (before?.publications ?? 0)
  return [...(approved ? (['approved'] as const) : []), ...(published ? (['published'] as const) : [])]
}
