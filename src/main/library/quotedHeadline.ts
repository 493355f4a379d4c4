const LONGEST = 80

/** A headline as part of a sentence: one line of at most 80 letters in quotation marks, or 'A story' for none. */
export function quotedHeadline(headline: string): string {
  const line = headline
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!line) return 'A story'
  const letters = [...line]
  const shown = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : line
  // Isolated, so that a headline of the other direction leaves the sentence in its order.
  return `“\u2068${shown}\u2069”`
}
