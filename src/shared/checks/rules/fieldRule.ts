import type { Article } from '../../article/Article.ts'
import type { Requirable } from '../../template/REQUIRABLE.ts'
import type { CheckRule } from '../CheckRule.ts'
import type { CheckedField } from '../Finding.ts'
import { isRequired } from '../isRequired.ts'

/** Finds a field of the story panel that is blank where stories of this kind must have it. */
export function fieldRule(
  field: Requirable & CheckedField,
  words: (article: Article) => string | undefined,
): CheckRule {
  return {
    severity: 'blocks',
    find: subject =>
      isRequired(subject, field) && (words(subject.article) ?? '').trim() === ''
        ? [{ where: { kind: 'field', field } }]
        : [],
  }
}
