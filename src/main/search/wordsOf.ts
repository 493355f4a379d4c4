/** Letters, digits and their marks of any script; joiners stand inside a word, apostrophes part words. */
const WORD = /[\p{L}\p{N}\p{M}\u00ad\u200c\u200d]+/gu

/** Every word of a text with the place where it begins. */
export function wordsOf(text: string): readonly { readonly word: string; readonly at: number }[] {
  return Array.from(text.matchAll(WORD), match => ({ word: match[0], at: match.index }))
}
