import { readCategories } from './readCategories.ts'
import { readLongDate } from './readLongDate.ts'

/** What stands above the story on a published page. */
export type Masthead = {
  readonly name: string
  readonly tagline: string
  readonly headline: string
  /** ISO 8601 with offset. */
  readonly date: string | null
  readonly sections: readonly string[]
  readonly bylines: readonly string[]
  /** How many lines of the text it takes. */
  readonly length: number
}

const BYLINE = /^(?:by|از|تحریر)\s*:?\s+(\p{L}[^.!?۔]{1,80})$/iu
/** Name, tagline, headline and byline at most stand above the date. */
const MOST_ABOVE = 4
/** Date, categories, byline. */
const MOST_FACTS = 3
const LONGEST_LINE = 300

/**
 * Finds the masthead: up to three lines, then a date written out or the categories or both, in any order; a
 * byline may stand before or after them. The last line above them is the headline, the first the newsroom's
 * name, one between them its tagline. Null for a text that has neither date nor categories there.
 */
export function findMasthead(lines: readonly string[]): Masthead | null {
  const filled: { readonly line: string; readonly at: number }[] = []
  for (const [at, line] of lines.entries()) {
    if (line.trim()) filled.push({ line: line.trim(), at })
    if (filled.length > MOST_ABOVE + MOST_FACTS) break
  }
  const first = filled.findIndex(({ line }) => readLongDate(line) !== null || readCategories(line) !== null)
  if (first < 1) return null
  const above = filled.slice(0, first).map(({ line }) => line)
  const early = BYLINE.exec(above.at(-1) ?? '')?.[1]
  if (early !== undefined) above.pop()
  if (above.length < 1 || above.length > MOST_ABOVE - 1 || above.some(line => line.length > LONGEST_LINE))
    return null
  let date: string | null = null
  let sections: readonly string[] = []
  const bylines = early === undefined ? [] : [early.trim()]
  let length = 0
  for (const { line, at } of filled.slice(first)) {
    const found = readLongDate(line)
    const categories = readCategories(line)
    const byline = BYLINE.exec(line)?.[1]
    if (found && !date) date = found
    else if (categories && !sections.length) sections = categories
    else if (byline && !bylines.length) bylines.push(byline.trim())
    else break
    length = at + 1
  }
  return {
    name: above.length > 1 ? (above[0] ?? '') : '',
    tagline: above.length > 2 ? (above[1] ?? '') : '',
    headline: above.at(-1) ?? '',
    date,
    sections,
    bylines,
    length,
  }
}
