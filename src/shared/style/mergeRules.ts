import type { StyleRule } from './StyleRule.ts'

/** `come` joins `has`: one with the same id takes its place, one that looks for the same in the same way is left out. */
export function mergeRules(has: readonly StyleRule[], come: readonly StyleRule[]): readonly StyleRule[] {
  const byId = new Map(come.map(rule => [rule.id, rule]))
  const kept = has.map(rule => byId.get(rule.id) ?? rule)
  const ids = new Set(has.map(({ id }) => id))
  const seen = new Set(kept.map(keyOf))
  return [...kept, ...come.filter(rule => !ids.has(rule.id) && !seen.has(keyOf(rule)))]
}

function keyOf({ pattern, regex, caseSensitive, language = '' }: StyleRule): string {
  return JSON.stringify([pattern, regex, caseSensitive, language])
}
