import type { Ignored } from './Ignored.ts'
import type { TextFinding } from './TextFinding.ts'

const WORD_BEFORE = /[\p{L}\p{N}\p{M}]+(?=[^\p{L}\p{N}\p{M}]*$)/u
const WORD_AFTER = /[\p{L}\p{N}\p{M}]+/u
const REACH = 200

/** What keeps this finding, in this text, away from now on. */
export function ignoredAt({ rule, from, to, words }: TextFinding, text: string): Ignored {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, from - REACH), from))?.[0] ?? ''
  const after = WORD_AFTER.exec(text.slice(to, to + REACH))?.[0] ?? ''
  return { rule, words, before, after }
}
