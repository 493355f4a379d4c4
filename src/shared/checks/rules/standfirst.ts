import { templateOf } from '../../template/templateOf.ts'
import type { CheckRule } from '../CheckRule.ts'
import { isRequired } from '../isRequired.ts'
import { blankLine } from './blankLine.ts'
import { severityOf } from './severityOf.ts'

/** Some kinds of stories have none; where the kind is not known, a desk looks for it. */
export const standfirst: CheckRule = {
  severity: severityOf('standfirst'),
  find: subject => {
    const { article, document, newsroom } = subject
    const isAsked = isRequired(subject, 'standfirst') || !templateOf(newsroom, article.template)
    return isAsked ? blankLine(document, 'standfirst') : []
  },
}
