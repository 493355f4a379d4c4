import { z } from 'zod'
import { Refusal } from '../Refusal.ts'
import { StyleRule } from './StyleRule.ts'
import { stylePattern } from './stylePattern.ts'

const MOST_RULES = 2000

const KIND = 'copydesk-style-rules'

const RuleFile = z.object({
  kind: z.literal(KIND),
  version: z.literal(1),
  newsroom: z.string().max(500),
  rules: z.array(StyleRule).min(1).max(MOST_RULES),
})

/** The rules as the text of a file that other newsrooms can take in. */
export function writeRuleFile(newsroom: string, rules: readonly StyleRule[]): string {
  return `${JSON.stringify({ kind: KIND, version: 1, newsroom, rules }, null, 2)}\n`
}

/** The rules of such a file. Throws Refusal 'damaged' with what is wrong with it; then none is taken. */
export function readRuleFile(text: string): StyleRule[] {
  const json = parse(text)
  if (typeof json !== 'object' || json === null || !('kind' in json) || json.kind !== KIND)
    throw refused('This is not a file of style rules.')
  const parsed = RuleFile.safeParse(json)
  if (!parsed.success) throw refused(where(parsed.error.issues[0]), parsed.error)
  const { rules } = parsed.data
  rules.forEach((rule, index) => {
    try {
      stylePattern(rule)
    } catch (cause) {
      throw refused(`Rule ${index + 1} of the file holds a regular expression that is none.`, cause)
    }
  })
  if (new Set(rules.map(({ id }) => id)).size < rules.length)
    throw refused('Two rules of the file have the same id.')
  return rules
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (cause) {
    throw refused('The file is not JSON.', cause)
  }
}

/** Which rule, and which part of it, by what the schema says of the first fault. */
function where(issue: z.core.$ZodIssue | undefined): string {
  const [part, index, field] = issue?.path ?? []
  if (part === 'version') return 'The file was written by a newer Copydesk.'
  if (part === 'rules' && typeof index === 'number')
    return `Rule ${index + 1} of the file is not whole${field ? ` (${String(field)})` : ''}.`
  return 'The file is not a whole file of style rules.'
}

function refused(why: string, cause?: unknown): Refusal {
  return new Refusal('damaged', `${why} No rule was taken; those you have are as they were.`, { cause })
}
