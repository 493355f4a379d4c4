/** How long a text is. */
export type Counts = {
  readonly words: number
  /** As a reader counts them: a letter with its marks is one, line breaks are none. */
  readonly characters: number
  /** Those of them that can be seen. */
  readonly withoutSpaces: number
}

export const NO_COUNTS: Counts = { words: 0, characters: 0, withoutSpaces: 0 }
