import type { Status } from '../../shared/article/Status.ts'
import type { FoundStory } from '../../shared/find/FoundStory.ts'

/** What stands in print is not changed by the way: its matches are ticked one by one. */
const GUARDED: ReadonlySet<Status> = new Set(['approved', 'published', 'corrected'])

export function isGuarded(status: Status | undefined): boolean {
  return status !== undefined && GUARDED.has(status)
}

/** The name of one match. */
export function matchKey(id: string, match: { readonly from: number }): string {
  return `${id} ${match.from}`
}

/** Whether a match is ticked; `flipped` holds those whose tick is not as it is at first. */
export function isTicked(key: string, guarded: boolean, flipped: ReadonlySet<string>): boolean {
  return guarded === flipped.has(key)
}

/** The same with these stories' matches ticked or not. */
export function tickStories(
  stories: readonly FoundStory[],
  guardedOf: (id: string) => boolean,
  flipped: ReadonlySet<string>,
  ticked: boolean,
): ReadonlySet<string> {
  const next = new Set(flipped)
  for (const { id, matches } of stories)
    for (const match of matches) {
      if (guardedOf(id) === ticked) next.add(matchKey(id, match))
      else next.delete(matchKey(id, match))
    }
  return next
}

/** The ticked matches of the stories that have any. */
export function tickedStories(
  stories: readonly FoundStory[],
  guardedOf: (id: string) => boolean,
  flipped: ReadonlySet<string>,
): readonly FoundStory[] {
  return stories.flatMap(story => {
    const guarded = guardedOf(story.id)
    const matches = story.matches.filter(match => isTicked(matchKey(story.id, match), guarded, flipped))
    return matches.length > 0 ? [{ ...story, matches }] : []
  })
}
