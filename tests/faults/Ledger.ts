/** One thing a library was asked to hold. `n` rises with everything written, so that newer can be told from older. */
export type Fact =
  | { readonly about: 'story'; readonly id: string; readonly n: number; readonly place: 'desk' | 'trash' }
  /** Stories on their way whose numbers nobody was told yet. */
  | { readonly about: 'new stories'; readonly count: number }
  | { readonly about: 'picture'; readonly name: string }
  | { readonly about: 'newsroom'; readonly n: number }
  /** A version that is kept for ever. */
  | { readonly about: 'version'; readonly id: string; readonly seq: number }

export type StoryFact = Extract<Fact, { about: 'story' }>

/** What a library acknowledged, and what it was at when it ended. */
export class Ledger {
  readonly stories = new Map<string, StoryFact>()
  readonly pictures = new Set<string>()
  readonly versions: { readonly id: string; readonly seq: number }[] = []
  newsroom = 0
  underWay: readonly Fact[] = []

  begin(facts: readonly Fact[]): void {
    this.underWay = facts
  }

  /** Every fact is on the disk for good, or so the library said. */
  done(facts: readonly Fact[]): void {
    this.underWay = []
    for (const fact of facts) {
      if (fact.about === 'story') this.stories.set(fact.id, fact)
      if (fact.about === 'picture') this.pictures.add(fact.name)
      if (fact.about === 'newsroom') this.newsroom = fact.n
      if (fact.about === 'version') this.versions.push(fact)
    }
  }

  /** Every state the story may be in: as acknowledged, or as what was under way would have it. */
  allowed(id: string): readonly StoryFact[] {
    const said = this.stories.get(id)
    const coming = this.underWay.filter(fact => fact.about === 'story' && fact.id === id)
    return [...(said ? [said] : []), ...coming] as readonly StoryFact[]
  }

  get newStories(): number {
    return this.underWay.reduce((sum, fact) => sum + (fact.about === 'new stories' ? fact.count : 0), 0)
  }

  /** The same for ledgers with the same entries. */
  get mark(): string {
    const { stories, pictures, versions, newsroom, underWay } = this
    return JSON.stringify([...stories.values(), ...pictures, versions, newsroom, underWay])
  }

  /** A ledger of its own with the same entries. */
  copy(): Ledger {
    const copy = new Ledger()
    for (const [id, fact] of this.stories) copy.stories.set(id, fact)
    for (const name of this.pictures) copy.pictures.add(name)
    copy.versions.push(...this.versions)
    copy.newsroom = this.newsroom
    copy.underWay = this.underWay
    return copy
  }
}
