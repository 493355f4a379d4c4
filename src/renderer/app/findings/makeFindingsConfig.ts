import { REGION_WORDS } from '../../../shared/spelling/REGION_WORDS.ts'
import { wordSet } from '../../../shared/spelling/wordSet.ts'
import type { StyleRule } from '../../../shared/style/StyleRule.ts'
import { styleRulesOf } from '../../../shared/style/styleRulesOf.ts'
import type { FindingsConfig } from '../../findings/FindingsConfig.ts'
import type { WorkspaceState } from '../workspace/WorkspaceState.ts'

const NONE: readonly never[] = []

/**
 * By what the open story is looked through, read from the workspace; the same object as before while nothing of it
 * has changed. `resting` are rules that came to no end.
 */
export function makeFindingsConfig() {
  const words = remembering((...lists: readonly (readonly string[])[]) => wordSet(REGION_WORDS, ...lists))
  const names = remembering((text: string) => text.split('\n'))
  const rulesOf = remembering(
    (styleRules: readonly unknown[], resting: ReadonlySet<string>): readonly StyleRule[] =>
      styleRulesOf({ styleRules: [...styleRules] }).filter(rule => !resting.has(rule.id)),
  )
  const whole = remembering(
    (
      language: string,
      english: FindingsConfig['english'],
      spelling: boolean,
      grammar: boolean,
      known: FindingsConfig['words'],
      ignored: FindingsConfig['ignored'],
      rules: FindingsConfig['rules'],
    ): FindingsConfig => ({ language, english, spelling, grammar, words: known, ignored, rules }),
  )
  return ({ open, session }: WorkspaceState, resting: ReadonlySet<string>): FindingsConfig | null => {
    if (!open || !session?.library) return null
    const { article } = open
    const { newsroom } = session.library
    const { spelling, grammar, ownWords } = session.settings
    const people = [...newsroom.authors, ...article.bylines].map(({ name }) => name)
    const speakers = article.quotes.map(({ speaker }) => speaker)
    return whole(
      article.language,
      newsroom.english ?? 'british',
      spelling,
      grammar,
      words(ownWords, newsroom.words ?? NONE, names([...people, ...speakers].join('\n'))),
      article.ignored ?? NONE,
      rulesOf(newsroom.styleRules, resting),
    )
  }
}

/** The function's last answer again while it is asked the same. */
function remembering<Asked extends readonly unknown[], Value>(make: (...asked: Asked) => Value) {
  let last: { asked: Asked; value: Value } | null = null
  return (...asked: Asked): Value => {
    const now = last
    if (now && now.asked.length === asked.length && asked.every((one, index) => one === now.asked[index]))
      return now.value
    const value = make(...asked)
    last = { asked, value }
    return value
  }
}
