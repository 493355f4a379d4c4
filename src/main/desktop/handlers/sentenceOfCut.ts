import type { Replacement } from '../../find/openUnfinished.ts'

/** What a person is told of a replacement that Copydesk was stopped in the middle of. */
export function sentenceOfCut({ look, stories }: Replacement, done: number): string {
  const { words } = look.query
  const act = look.replacement ? `replaced “${words}” with “${look.replacement}”` : `took out “${words}”`
  return (
    `Copydesk was stopped while it ${act}: done in ${done} of ${stories.length} stories. Every story is whole, and ` +
    'those that were changed have their version from before in their history. “Find in all stories” looks for the rest.'
  )
}
