import { PICTURE_LABELS } from '../../intake/PICTURE_LABELS.ts'
import { storyBlocks } from '../../ledger/storyBlocks.ts'
import type { CheckRule } from '../CheckRule.ts'

/** '[Picture: Harbour at dawn, https://…]': words that stand for a picture which was not brought in. */
const GAP = new RegExp(`\\[(?:${Object.values(PICTURE_LABELS).join('|')})(?:: [^\\]\\n]*)?\\]`, 'gu')

export const pictureGap: CheckRule = {
  severity: 'blocks',
  find: ({ document }) =>
    storyBlocks(document).flatMap(({ text, at }) =>
      [...text.matchAll(GAP)].map(match => {
        const from = at + match.index
        return {
          where: { kind: 'text' as const, from, to: from + match[0].length },
          values: { words: match[0] },
        }
      }),
    ),
}
