import type { NodeJson } from '../document/DocumentJson.ts'
import type { Part } from './Compared.ts'

/** A word with what joins its letters, a run of white space, or any other single character. */
const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u200c\u200d]|['’.,-](?=[\p{L}\p{N}]))*|\s+|./gsu

/** The words of a block of text one by one, of any script, each with its marks; nothing of the text is left out. */
export function partsOf(inline: readonly NodeJson[]): readonly Part[] {
  return inline.flatMap(({ type, text, marks = [] }): readonly Part[] => {
    if (type === 'hardBreak') return [{ kind: 'same', text: '\n', marks, isBreak: true }]
    return (text?.match(TOKEN) ?? []).map(word => ({ kind: 'same', text: word, marks }))
  })
}
