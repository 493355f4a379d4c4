import { foldText } from '../../shared/search/foldText.ts'
import { wordsOf } from './wordsOf.ts'

const WORD = /[a-z0-9]+/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const ASCII = /^[\u0000-\u007f]*$/

/**
 * The words of a text as search compares them, in their order. Folding a ligature or a fraction can part a word,
 * so words are taken after it.
 */
export function foldedWords(text: string): readonly string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(WORD) ?? []
  return Array.from(wordsOf(foldText(text)), ({ word }) => word)
}
