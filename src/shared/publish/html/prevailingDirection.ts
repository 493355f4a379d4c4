import type { Direction } from './Direction.ts'

const LETTERS = /\p{L}/gu
const RIGHT_TO_LEFT =
  /(?=\p{L})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/gu

/** The direction of most of the letters: what the words are written in, whatever the first of them is. */
export function prevailingDirection(words: string): Direction {
  const letters = words.match(LETTERS)?.length ?? 0
  const rightToLeft = words.match(RIGHT_TO_LEFT)?.length ?? 0
  return rightToLeft * 2 > letters ? 'rtl' : 'ltr'
}
