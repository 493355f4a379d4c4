import type { FoundMatch, FoundStory } from '../../shared/find/FoundStory.ts'

/** A line of what was found: a story, or one of its matches, by its place among them. */
export type Line =
  | { readonly kind: 'story'; readonly key: string; readonly story: FoundStory; readonly place: number }
  | {
      readonly kind: 'match'
      readonly key: string
      readonly story: FoundStory
      readonly match: FoundMatch
      readonly place: number
    }

/** Every line from the top; the matches of a folded story are out of sight. */
export function linesOf(stories: readonly FoundStory[], folded: ReadonlySet<string>): readonly Line[] {
  return stories.flatMap((story, at): Line[] => {
    const head: Line = { kind: 'story', key: story.id, story, place: at + 1 }
    if (folded.has(story.id)) return [head]
    const matches = story.matches.map(
      (match, place): Line => ({
        kind: 'match',
        key: `${story.id} ${match.from}`,
        story,
        match,
        place: place + 1,
      }),
    )
    return [head, ...matches]
  })
}
