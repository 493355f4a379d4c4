/** Characters of plain text: three times the longest story that is written without delay. */
export const MOST_TEXT = 2_000_000

/** Characters of markup. Word writes ten and more for each of its own. */
export const MOST_MARKUP = 16_000_000

/** Up to this many characters are read here and at once; more go to a worker, where reading can be stopped. */
export const SMALL = 40_000
