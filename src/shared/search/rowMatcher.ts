import type { Status } from '../article/Status.ts'
import type { StoryRow } from '../article/StoryRow.ts'
import { foldText } from './foldText.ts'
import type { QueryTerm } from './parseQuery.ts'
import type { QueryField } from './QueryField.ts'
import { queryDay } from './queryDay.ts'

type Test = (row: StoryRow) => boolean

/**
 * Whether a row holds all the fields of a query; its words are not looked at. Of several values of one field any
 * will do, of a negated one none. A value that means nothing (after:soon) holds for no story.
 */
export function rowMatcher(terms: readonly QueryTerm[], now: Date): Test {
  const fold = folder()
  const wanted = new Map<QueryField, Test[]>()
  const tests: Test[] = []
  for (const term of terms) {
    if (!term.field || term.value === '') continue
    const test = TESTS[term.field](term, fold, now)
    if (term.negated) tests.push(row => !test(row))
    else wanted.set(term.field, [...(wanted.get(term.field) ?? []), test])
  }
  for (const [field, any] of wanted)
    tests.push(
      field === 'after' || field === 'before'
        ? row => any.every(test => test(row))
        : row => any.some(test => test(row)),
    )
  return row => tests.every(test => test(row))
}

type Fold = (text: string) => string
type MakeTest = (term: QueryTerm, fold: Fold, now: Date) => Test

/** The steps as the desk calls them in English. */
const STEP_NAMES: Readonly<Record<Status, string>> = {
  draft: 'draft',
  ready: 'ready',
  editing: 'in edit',
  changes: 'changes requested',
  approved: 'approved',
  published: 'published',
  corrected: 'corrected',
}

const TESTS = {
  author: named(row => row.bylines),
  section: named(row => row.sections),
  tag: named(row => row.tags),
  status: named(({ status }) => [status, STEP_NAMES[status]]),
  lang: ({ value }) => {
    const wanted = value.toLowerCase()
    return ({ language }) =>
      language.toLowerCase() === wanted || language.toLowerCase().startsWith(`${wanted}-`)
  },
  after: ({ value }, _fold, now) => {
    const day = queryDay(value, now)
    return row => day !== null && Date.parse(row.modifiedAt) >= day
  },
  before: ({ value }, _fold, now) => {
    const day = queryDay(value, now)
    return row => day !== null && Date.parse(row.modifiedAt) < day
  },
} satisfies Record<QueryField, MakeTest>

/** Names that begin with what was written, or have a word that does; in quotes, the whole name. */
function named(names: (row: StoryRow) => readonly string[]): MakeTest {
  return ({ value, quoted }, fold) => {
    const wanted = fold(value).trim()
    const holds = (name: string) => {
      const folded = fold(name).trim()
      if (quoted) return folded === wanted
      return wanted !== '' && (folded.startsWith(wanted) || folded.includes(` ${wanted}`))
    }
    return row => names(row).some(holds)
  }
}

/** What no value of a query can hold: quotation marks end it. */
const UNWRITABLE = /["“”\s]+/g

/** The same few names stand on thousands of rows: each is folded once. */
function folder(): Fold {
  const known = new Map<string, string>()
  return text => {
    const folded = known.get(text) ?? foldText(text.replace(UNWRITABLE, ' '))
    known.set(text, folded)
    return folded
  }
}
