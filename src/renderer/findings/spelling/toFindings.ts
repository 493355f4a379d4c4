import { type Lint, type LintKind, SuggestionKind } from 'harper.js'
import type { TextFinding } from '../../../shared/findings/TextFinding.ts'
import { withoutOverlaps } from '../../../shared/findings/withoutOverlaps.ts'
import { KINDS } from './KINDS.ts'

const MOST_SUGGESTIONS = 7

/** The checker's findings in a text as ours. It counts characters where JavaScript counts UTF-16 units. */
export function toFindings(text: string, lints: Readonly<Record<string, readonly Lint[]>>): TextFinding[] {
  const unitAt = unitsOf(text)
  const found: TextFinding[] = []
  for (const [rule, ofRule] of Object.entries(lints)) {
    for (const lint of ofRule) {
      const kind = KINDS[lint.lint_kind() as LintKind]
      const span = lint.span()
      const [from, to] = [unitAt(span.start), unitAt(span.end)]
      const words = text.slice(from, to)
      // A single space is none of the writer's doing: a line break, or the end of a block.
      if (kind && (words.trim() !== '' || words.length > 1)) {
        const message = kind === 'spelling' ? '' : lint.message()
        found.push({ kind, rule, from, to, words, message, suggestions: instead(lint, words) })
      }
      span.free()
      lint.free()
    }
  }
  return withoutOverlaps(found)
}

function instead(lint: Lint, words: string): string[] {
  const put = lint.suggestions().map(suggestion => {
    const text = suggestion.get_replacement_text()
    return suggestion.kind() === SuggestionKind.InsertAfter ? words + text : text
  })
  return [...new Set(put)].filter(text => text !== words).slice(0, MOST_SUGGESTIONS)
}

/** Where the n-th character begins; most texts have no character of two units. */
function unitsOf(text: string): (character: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return character => character
  const starts: number[] = []
  let unit = 0
  for (const character of text) {
    starts.push(unit)
    unit += character.length
  }
  starts.push(unit)
  return character => starts[character] ?? unit
}
