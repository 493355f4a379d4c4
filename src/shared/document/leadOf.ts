import type { DocumentJson } from './DocumentJson.ts'
import { textOf } from './textOf.ts'

const LONGEST = 160

/** The first words after the headline for the desk's card: the standfirst, or the first block with text. */
export function leadOf(document: DocumentJson): string {
  for (const block of document.content?.slice(1) ?? []) {
    if (block.type === 'privateNote') continue
    const words = textOf(block).replace(/\s+/g, ' ').trim()
    if (words) return [...words.slice(0, 2 * LONGEST)].slice(0, LONGEST).join('')
  }
  return ''
}
