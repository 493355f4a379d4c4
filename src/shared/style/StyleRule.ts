import { z } from 'zod'

const STYLE_SEVERITIES = ['info', 'warn', 'block'] as const

const LONGEST_PATTERN = 1000

/** One rule of the newsroom's house style. */
export const StyleRule = z.object({
  id: z.string().min(1).max(80),
  /** Plain words, or a regular expression (ECMAScript, Unicode) when `regex`. */
  pattern: z.string().min(1).max(LONGEST_PATTERN),
  regex: z.boolean(),
  /** What to write instead; $1, $<name> and $& stand for parts of what a regular expression matched. '': only told. */
  suggestion: z.string().max(1000),
  /** Why, for the writer. */
  reason: z.string().max(2000),
  /** 'block': to be settled before the story is published. */
  severity: z.enum(STYLE_SEVERITIES),
  caseSensitive: z.boolean(),
  /** BCP 47; the rule looks at text in this language only. Absent: at every language. */
  language: z.string().min(2).max(40).optional(),
})

export type StyleRule = Readonly<z.infer<typeof StyleRule>>
export type StyleSeverity = StyleRule['severity']
