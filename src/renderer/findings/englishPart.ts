import type { CheckedText } from '../../shared/findings/CheckedText.ts'
import type { TextFinding } from '../../shared/findings/TextFinding.ts'
import type { English } from '../../shared/spelling/ENGLISH.ts'
import { englishOf } from '../../shared/spelling/englishOf.ts'

const LATIN = /\p{Script=Latin}/u
const ENDS_AS_SENTENCE = /[.!?…:;]["'”’)\]]*\s*$/

/** Which English a block is looked through as; null: nothing in it is English. */
export function englishPart({ text, stretches }: CheckedText, newsroom: English): English | null {
  if (!LATIN.test(text)) return null
  for (const { language } of stretches) {
    const english = englishOf(language, newsroom)
    if (english) return english
  }
  return null
}

/** Of what was found in a block only what stands wholly in that English: no code, no other language. */
export function inEnglishPart(
  { text, stretches }: CheckedText,
  english: English,
  newsroom: English,
  found: readonly TextFinding[],
): TextFinding[] {
  const inside = stretches.filter(({ language }) => englishOf(language, newsroom) === english)
  return found.filter(
    ({ rule, from, to, words }) =>
      LATIN.test(words + text.slice(to, to + 1)) &&
      inside.some(stretch => stretch.from <= from && to <= stretch.to) &&
      // A caption, a cell, an item of a list need not be a sentence.
      (rule !== 'SentenceCapitalization' || ENDS_AS_SENTENCE.test(text)),
  )
}
