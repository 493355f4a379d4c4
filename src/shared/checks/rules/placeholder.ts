import { storyBlocks } from '../../ledger/storyBlocks.ts'
import type { CheckRule } from '../CheckRule.ts'

/** TK ('to come') and its repetitions, and three x or more. 'Bowl XXX' is a number. */
const PLACEHOLDER = /(?<![\p{L}\p{N}])(?:(?:TK)+s?|x{3,}|(?<!\p{Lu}\p{Ll}+\s)X{3,})(?![\p{L}\p{N}])/gu

export const placeholder: CheckRule = {
  severity: 'blocks',
  find: ({ document }) =>
    storyBlocks(document).flatMap(({ text, at }) =>
      [...text.matchAll(PLACEHOLDER)].map(match => {
        const from = at + match.index
        return {
          where: { kind: 'text' as const, from, to: from + match[0].length },
          values: { words: match[0], around: around(text, match.index, match[0].length) },
        }
      }),
    ),
}

const REACH = 24

/** The placeholder with a few words on both sides. */
function around(text: string, at: number, length: number): string {
  const before = text.slice(Math.max(0, at - REACH), at)
  const after = text.slice(at + length, at + length + REACH)
  const head = at > REACH ? `…${before.replace(/^\S*\s?/, '')}` : before
  const tail = at + length + REACH < text.length ? `${after.replace(/\s?\S*$/, '')}…` : after
  return head + text.slice(at, at + length) + tail
}
