import { useEffect, useMemo } from 'react'
import { languageOfText } from '../../../shared/findings/languageOfText.ts'
import type { TextFinding } from '../../../shared/findings/TextFinding.ts'
import { probesFor } from '../../../shared/style/probesFor.ts'
import type { StyleRule } from '../../../shared/style/StyleRule.ts'
import { makeStyleThread } from '../../findings/style/makeStyleThread.ts'

type Trouble = 'notRegex' | 'tooSlow'

/** What came of trying a rule: what it finds, or why it cannot be kept. */
export type Trial = { readonly found: readonly TextFinding[] } | { readonly trouble: Trouble }

export type RuleTester = {
  /** Tries a rule on a text; null when another was tried meanwhile. */
  attempt(rule: StyleRule, text: string): Promise<Trial | null>
  /** Why a rule cannot be kept; null for one that came to its end on every text it was tried on. */
  prove(rule: StyleRule): Promise<Trouble | null>
}

/** Tries rules in a thread of their own for as long as the settings are open. */
export function useRuleTester(): RuleTester {
  const { tester, stop } = useMemo(makeTester, [])
  useEffect(() => stop, [stop])
  return tester
}

function makeTester() {
  const thread = makeStyleThread()
  let turn: Promise<unknown> = Promise.resolve()
  let asked = 0

  /** The thread takes one task at a time. */
  function next<Value>(task: () => Promise<Value>): Promise<Value> {
    const mine = turn.then(task)
    turn = mine.catch(() => undefined)
    return mine
  }

  const tester: RuleTester = {
    attempt: (rule, text) => {
      asked += 1
      const mine = asked
      return next(async () => {
        if (mine !== asked) return null
        const language = rule.language ?? languageOfText(text, 'en')
        const stretches = [{ from: 0, to: text.length, language }]
        const { found, stopped, broken } = await thread.check([rule], [{ text, stretches }])
        if (mine !== asked) return null
        if (stopped.length > 0) return { trouble: 'tooSlow' }
        return broken.length > 0 ? { trouble: 'notRegex' } : { found: found[0] ?? [] }
      })
    },
    prove: rule =>
      next(async () => {
        const { stopped, broken } = await thread.check([rule], probesFor(rule))
        if (stopped.length > 0) return 'tooSlow'
        return broken.length > 0 ? 'notRegex' : null
      }),
  }
  return { tester, stop: () => thread.stop() }
}
