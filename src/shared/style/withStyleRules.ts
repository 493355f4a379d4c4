import type { Newsroom } from '../article/Newsroom.ts'
import { StyleRule } from './StyleRule.ts'

/** The newsroom's list with these rules in it; what is in it and not understood stays. */
export function withStyleRules(
  { styleRules }: Pick<Newsroom, 'styleRules'>,
  rules: readonly StyleRule[],
): Newsroom['styleRules'] {
  return [...rules, ...styleRules.filter(stored => !StyleRule.safeParse(stored).success)]
}
