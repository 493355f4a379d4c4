import type { Newsroom } from '../../../shared/article/Newsroom.ts'
import type { StyleRule } from '../../../shared/style/StyleRule.ts'
import { styleRulesOf } from '../../../shared/style/styleRulesOf.ts'
import { withStyleRules } from '../../../shared/style/withStyleRules.ts'
import type { Desk } from './Desk.ts'

/** The newsroom's own rules: kept with the library, taken in from a file, given away in one. */
export function makeHouseStyle(
  { ask, store }: Desk,
  updateNewsroom: (fields: Partial<Newsroom>) => Promise<void>,
) {
  const newsroom = () => store.getState().session?.library?.newsroom
  return {
    set(rules: readonly StyleRule[]) {
      const now = newsroom()
      if (now) void updateNewsroom({ styleRules: withStyleRules(now, rules) })
    },
    bringIn: () => ask('style:import', undefined),
    giveAway: async () => {
      const now = newsroom()
      return now ? ask('style:export', { rules: [...styleRulesOf(now)] }) : null
    },
  }
}
