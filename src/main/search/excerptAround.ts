import { foldText } from '../../shared/search/foldText.ts'
import { wordsOf } from './wordsOf.ts'

const BEFORE = 60
const LONGEST = 160

/** At most about 160 characters around the first word that begins with one of the folded words; the start if none does. */
export function excerptAround(text: string, folded: readonly string[]): string {
  const hit = firstMatch(text, folded)
  const from = hit && hit.at > BEFORE ? text.indexOf(' ', hit.at - BEFORE) + 1 : 0
  const start = hit && from > hit.at ? hit.at : from
  const rest = text.slice(start)
  if (rest.length <= LONGEST) return start > 0 ? `… ${rest}` : rest
  const end = rest.lastIndexOf(' ', LONGEST)
  const cut = rest.slice(0, end > BEFORE ? end : LONGEST).replace(/[\ud800-\udbff]$/, '')
  return `${start > 0 ? '… ' : ''}${cut} …`
}

function firstMatch(text: string, folded: readonly string[]): { readonly at: number } | null {
  for (const { word, at } of wordsOf(text)) {
    const plain = foldText(word)
    if (folded.some(sought => plain.startsWith(sought))) return { at }
  }
  return null
}
