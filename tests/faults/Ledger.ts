/** 'nowhere': deleted for ever. */
type Place = 'desk' | 'trash' | 'nowhere'

/** One thing a library was asked to hold. `n` rises with everything written, so that newer can be told from older. */
export type Fact =
  | { readonly about: 'story'; readonly id: string; readonly n: number; readonly place: Place }
  /** Stories on their way whose numbers nobody was told yet. */
  | { readonly about: 'new stories'; readonly count: number }
  | { readonly about: 'picture'; readonly name: string }
  | { readonly about: 'newsroom'; readonly n: number }
  /** A version that is kept for ever. */
  | { readonly about: 'version'; readonly id: string; readonly seq: number }

export type StoryFact = Extract<Fact, { about: 'story' }>

/** What a library acknowledged, what it refused, and what it was at when it ended. */
export class Ledger {
  readonly stories = new Map<string, StoryFact>()
  readonly pictures = new Set<string>()
  readonly versions: { readonly id: string; readonly seq: number }[] = []
  newsroom = 0
  /** What may be there beside what was acknowledged: under way, or refused too late. */
  #perhaps: readonly Fact[] = []
  #underWay: readonly Fact[] = []

  begin(facts: readonly Fact[]): void {
    this.#underWay = facts
  }

  /** Every fact is on the disk for good, or so the library said. */
  done(facts: readonly Fact[]): void {
    this.#underWay = []
    for (const fact of facts) {
      if (fact.about === 'story') this.find(fact)
      if (fact.about === 'picture') this.pictures.add(fact.name)
      if (fact.about === 'newsroom') this.newsroom = fact.n
      if (fact.about === 'version') this.versions.push(fact)
    }
  }

  /** This is how the story stands: nothing else is possible any more. */
  find(fact: StoryFact): void {
    const isOther = (other: Fact) => other.about !== 'story' || other.id !== fact.id
    this.stories.set(fact.id, fact)
    this.#perhaps = this.#perhaps.filter(isOther)
    this.#underWay = this.#underWay.filter(isOther)
  }

  /** What was under way was refused: it may be there all the same. */
  fail(): void {
    this.#perhaps = this.#uncertain
    this.#underWay = []
  }

  /** Every state the story may be in. */
  allowed(id: string): readonly StoryFact[] {
    const said = this.stories.get(id)
    const perhaps = this.#uncertain.filter(fact => fact.about === 'story').filter(fact => fact.id === id)
    return [...(said ? [said] : []), ...perhaps]
  }

  /** Every number the newsroom may have. */
  get newsrooms(): readonly number[] {
    const perhaps = this.#uncertain.filter(fact => fact.about === 'newsroom')
    return [this.newsroom, ...perhaps.map(fact => fact.n)]
  }

  /** How many stories may be there that nobody was told of. */
  get newStories(): number {
    const perhaps = this.#uncertain.filter(fact => fact.about === 'new stories')
    return perhaps.reduce((sum, { count }) => sum + count, 0)
  }

  /** The same for ledgers with the same entries. */
  get mark(): string {
    const { stories, pictures, versions, newsroom } = this
    return JSON.stringify([...stories.values(), ...pictures, versions, newsroom, this.#uncertain])
  }

  /** A ledger of its own with the same entries. */
  copy(): Ledger {
    const copy = new Ledger()
    for (const [id, fact] of this.stories) copy.stories.set(id, fact)
    for (const name of this.pictures) copy.pictures.add(name)
    copy.versions.push(...this.versions)
    copy.newsroom = this.newsroom
    copy.#perhaps = this.#perhaps
    copy.#underWay = this.#underWay
    return copy
  }

  get #uncertain(): readonly Fact[] {
    return [...this.#perhaps, ...this.#underWay]
  }
}
