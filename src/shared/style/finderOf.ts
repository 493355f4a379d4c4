import { matchesIn } from '../find/matchesIn.ts'
import type { CheckedText, Stretch } from '../findings/CheckedText.ts'
import type { TextFinding } from '../findings/TextFinding.ts'
import type { StyleRule } from './StyleRule.ts'
import { stylePattern } from './stylePattern.ts'

/** More in one block say nothing more. */
const MOST_IN_A_BLOCK = 200

/** What finds where a rule applies in a block. Throws SyntaxError as stylePattern does. */
export function finderOf(rule: StyleRule): (block: CheckedText) => TextFinding[] {
  const pattern = stylePattern(rule)
  return block => find(rule, pattern, block)
}

function find(rule: StyleRule, pattern: RegExp, { text, stretches }: CheckedText): TextFinding[] {
  const inside = stretches.filter(({ language }) => isLanguage(language, rule.language))
  if (inside.length === 0) return []
  const found: TextFinding[] = []
  for (const { from, to, replacement } of matchesIn(text, pattern, rule.suggestion, rule.regex)) {
    if (!isWithin(inside, from, to)) continue
    const words = text.slice(from, to)
    const instead = rule.caseSensitive ? replacement : asOpened(words, replacement)
    if (rule.suggestion !== '' && instead === words) continue
    const { id, reason, severity } = rule
    const suggestions = rule.suggestion === '' ? [] : [instead]
    found.push({ kind: 'style', rule: id, from, to, words, message: reason, suggestions, severity })
    if (found.length >= MOST_IN_A_BLOCK) break
  }
  return found
}

function isLanguage(language: string, wanted: string | undefined): boolean {
  if (!wanted) return true
  const [has, needs] = [language.toLowerCase(), wanted.toLowerCase()]
  return has === needs || has.startsWith(`${needs}-`)
}

/** Code has no stretch at all, and other languages are not among these. */
function isWithin(stretches: readonly Stretch[], from: number, to: number): boolean {
  const shared = stretches.map(one => Math.max(0, Math.min(to, one.to) - Math.max(from, one.from)))
  return shared.reduce((sum, length) => sum + length, 0) === to - from
}

/** A word that opens a sentence keeps its capital. */
function asOpened(words: string, replacement: string): string {
  const [first = ''] = words
  const [put = ''] = replacement
  const isCapital = first !== first.toLowerCase()
  return isCapital && put === put.toLowerCase()
    ? put.toUpperCase() + replacement.slice(put.length)
    : replacement
}
