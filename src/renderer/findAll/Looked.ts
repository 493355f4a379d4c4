import type { Input, Output } from '../../shared/bridge.ts'
import type { FoundStory } from '../../shared/find/FoundStory.ts'

/** What is looked for in all stories, and in which of them: `filter` as the desk's search writes it. */
export type Looking = Pick<Input<'find:look'>, 'query' | 'replacement' | 'zones' | 'filter'>

/** What is looked for, and what was found so far. */
export type Looked = {
  readonly looking: Looking
  /** As they come, in the order in which they are looked through. */
  readonly stories: readonly FoundStory[]
  readonly matches: number
  readonly looked: number
  /** How many there are to look through; null while nothing is looked for. */
  readonly total: number | null
  /** Null while it goes on. */
  readonly end: Output<'find:look'> | null
  readonly failure: { readonly code: string; readonly message: string } | null
  /** Matches whose tick is not what it is at first: ticked, unless the story is approved or published. */
  readonly flipped: ReadonlySet<string>
}
