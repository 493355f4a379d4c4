/** Who a text says spoke, before names and pronouns are followed through the piece. */
export type Speaker =
  | { readonly kind: 'name'; readonly words: string }
  /** Somebody without a name: 'a clerk', 'the ministry'. */
  | { readonly kind: 'noun'; readonly words: string }
  | { readonly kind: 'pronoun'; readonly gender: Gender }
  /** Whoever was named last. */
  | { readonly kind: 'last' }

export type Gender = 'he' | 'she' | 'any'

/** What the text around a pair of marks tells of it. */
export type Telling = {
  readonly speaker: Speaker | null
  /**
   * 'said': the sentence says who said it, right beside; 'told': further off in the sentence; 'carried': it goes on
   * from the words before it; 'none': nothing says so.
   */
  readonly how: 'said' | 'told' | 'carried' | 'none'
}

/** A pair of marks with the text on both sides: to the ends of its sentence or to the next pair. */
export type Setting = {
  readonly words: string
  readonly before: string
  readonly after: string
  /** It stands in the same sentence as the pair before it. */
  readonly sameSentence: boolean
  /** It begins its sentence. */
  readonly begins: boolean
  /** It begins its block. */
  readonly first: boolean
  /** It stands in the headline, the standfirst or a heading. */
  readonly top: boolean
  /** What is told of the pair before it in the same block. */
  readonly previous: Telling | null
}
