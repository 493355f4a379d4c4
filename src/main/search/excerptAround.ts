import { foldText } from '../../shared/search/foldText.ts'
import { wordsOf } from './wordsOf.ts'

const BEFORE = 60
const LONGEST = 160

/**
 * At most about 160 characters around the first word that begins with one of the `wanted` folded words; the start
 * if none does. Who makes many of them gives a `fold` that remembers: most words come again and again.
 */
export function excerptAround(text: string, wanted: ReadonlySet<string>, fold = foldText): string {
  const hit = firstMatch(text, wanted, fold)
  const from = hit && hit.at > BEFORE ? text.indexOf(' ', hit.at - BEFORE) + 1 : 0
  const start = hit && from > hit.at ? hit.at : from
  const rest = text.slice(start)
  if (rest.length <= LONGEST) return start > 0 ? `… ${rest}` : rest
  const end = rest.lastIndexOf(' ', LONGEST)
  const cut = rest.slice(0, end > BEFORE ? end : LONGEST).replace(/[\ud800-\udbff]$/, '')
  return `${start > 0 ? '… ' : ''}${cut} …`
}

function firstMatch(
  text: string,
  wanted: ReadonlySet<string>,
  fold: typeof foldText,
): { readonly at: number } | null {
  for (const { word, at } of wordsOf(text)) {
    const plain = fold(word)
    for (let length = 1; length <= plain.length; length += 1)
      if (wanted.has(plain.slice(0, length))) return { at }
  }
  return null
}
