/** Letters, digits and their marks of any script; joiners stand inside a word, apostrophes part words. */
const WORD = /[\p{L}\p{N}\p{M}\u00ad\u200c\u200d]+/gu

/** Every word of a text with the place where it begins, found as it is asked for. */
export function* wordsOf(text: string): Generator<{ readonly word: string; readonly at: number }> {
  for (const match of text.matchAll(WORD)) yield { word: match[0], at: match.index }
}
