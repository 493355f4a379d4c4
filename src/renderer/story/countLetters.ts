const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** How many characters a reader sees: an Urdu letter with its signs is one, and so is an emoji of several parts. */
export function countLetters(text: string): number {
  return [...letters.segment(text.trim())].length
}
