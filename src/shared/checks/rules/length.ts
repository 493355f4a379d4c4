import { countWords } from '../../document/countWords.ts'
import type { DocumentJson } from '../../document/DocumentJson.ts'
import type { CheckRule } from '../CheckRule.ts'

export const length: CheckRule = {
  severity: 'warns',
  find: ({ article: { wordTarget }, document }) => {
    if (wordTarget === null) return []
    const over = countWords(document.toJSON() as DocumentJson) - wordTarget
    return over > 0
      ? [{ where: { kind: 'field', field: 'length' }, values: { count: over, target: wordTarget } }]
      : []
  },
}
