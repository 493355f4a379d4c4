import type { Trouble } from './checkLibrary.ts'

/** What came of one kind of fault, over all its runs. */
export class Tally {
  runs = 0
  readonly counts: Record<Trouble['kind'], number> = { lost: 0, unreadable: 0, other: 0 }
  /** Each trouble with what leads back to it. */
  readonly stories: string[] = []

  /** What another program counted. */
  static from({ runs, counts, stories }: Pick<Tally, 'runs' | 'counts' | 'stories'>): Tally {
    const tally = new Tally()
    tally.runs = runs
    Object.assign(tally.counts, counts)
    tally.stories.push(...stories)
    return tally
  }

  add(troubles: readonly Trouble[], how: string): void {
    this.runs += 1
    for (const { kind, what } of troubles) {
      this.counts[kind] += 1
      this.stories.push(`${kind}: ${what} (${how})`)
    }
  }
}
