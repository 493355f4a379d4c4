import type { Newsroom } from '../article/Newsroom.ts'
import { StyleRule } from './StyleRule.ts'

/** The newsroom's rules. What a newer Copydesk keeps among them in a shape of its own is passed over, not lost. */
export function styleRulesOf({ styleRules }: Pick<Newsroom, 'styleRules'>): readonly StyleRule[] {
  return styleRules.flatMap(stored => StyleRule.safeParse(stored).data ?? [])
}
