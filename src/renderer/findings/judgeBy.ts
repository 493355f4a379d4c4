import { isIgnored } from '../../shared/findings/isIgnored.ts'
import { readBlock } from '../../shared/findings/readBlock.ts'
import { isKnownWord } from '../../shared/spelling/isKnownWord.ts'
import type { Judge } from '../editor/findings/makeFindingsBook.ts'
import type { FindingsConfig } from './FindingsConfig.ts'

/** Which findings the writer is to see: none of what is switched off, known or let stand. */
export function judgeBy({ spelling, grammar, words, ignored, language }: FindingsConfig): Judge {
  const rules = new Set(ignored.map(({ rule }) => rule))
  return (finding, block) => {
    if (finding.kind === 'spelling' && (!spelling || isKnownWord(finding.words, words))) return false
    if (finding.kind === 'grammar' && !grammar) return false
    return !rules.has(finding.rule) || !isIgnored(finding, readBlock(block, language).text, ignored)
  }
}
