import type { Library } from '../../src/main/library/Library.ts'
import type { Fact, StoryFact } from './Ledger.ts'

/** What an operation works on: a library, a story on its desk and one in its trash as last acknowledged. */
export type Ground = {
  readonly library: Library
  readonly onDesk: StoryFact
  /** null while nothing was ever thrown away. */
  readonly inTrash: StoryFact | null
  /** The next number to write. */
  next(): number
  /** What may be found from now on, beside what was acknowledged. */
  begin(...facts: readonly Fact[]): void
  /** What is acknowledged from now on. */
  done(...facts: readonly Fact[]): void
}

/** One thing a person does. */
export type Operation = { readonly name: string; run(ground: Ground): Promise<void> }
