import type { Status } from '../article/Status.ts'
import type { StoryRow } from '../article/StoryRow.ts'
import { foldText } from './foldText.ts'
import type { QueryTerm } from './parseQuery.ts'
import type { QueryField } from './QueryField.ts'
import { queryDay } from './queryDay.ts'

const CHEAPEST_FIRST = [
  'status',
  'lang',
  'section',
  'author',
  'tag',
  'after',
  'before',
] as const satisfies QueryField[]

type Test = (row: StoryRow) => boolean

/**
 * Whether a row holds all the fields of a query; its words are not looked at. Of several values of one field any
 * will do, of a negated one none. A value that means nothing (after:soon) holds for no story.
 */
export function rowMatcher(terms: readonly QueryTerm[], now: Date): Test {
  const wanted = new Map<QueryField, Test[]>()
  const tests: Test[] = []
  for (const term of terms) {
    if (!term.field || term.value === '') continue
    const test = TESTS[term.field](term, now)
    if (term.negated) tests.push(row => !test(row))
    else wanted.set(term.field, [...(wanted.get(term.field) ?? []), test])
  }
  const isDate = (field: QueryField) => field === 'after' || field === 'before'
  // What costs least is asked first: a status before a name, a name before a date.
  for (const field of CHEAPEST_FIRST) {
    const any = wanted.get(field)
    if (any) tests.push(row => (isDate(field) ? any.every(test => test(row)) : any.some(test => test(row))))
  }
  return row => tests.every(test => test(row))
}

type MakeTest = (term: QueryTerm, now: Date) => Test

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
  after: ({ value }, now) => {
    const day = queryDay(value, now)
    return row => day !== null && Date.parse(row.modifiedAt) >= day
  },
  before: ({ value }, now) => {
    const day = queryDay(value, now)
    return row => day !== null && Date.parse(row.modifiedAt) < day
  },
} satisfies Record<QueryField, MakeTest>

/** Names that begin with what was written, or have a word that does; in quotes, the whole name. */
function named(names: (row: StoryRow) => readonly string[]): MakeTest {
  return ({ value, quoted }) => {
    const wanted = fold(value).trim()
    const holds = remembered((name: string) => {
      const folded = fold(name).trim()
      if (quoted) return folded === wanted
      return wanted !== '' && (folded.startsWith(wanted) || folded.includes(` ${wanted}`))
    })
    return row => names(row).some(holds)
  }
}

/** What no value of a query can hold: quotation marks end it. */
const UNWRITABLE = /["“”\s]+/g

const fold = (text: string) => foldText(text.replace(UNWRITABLE, ' '))

/** The same few names stand on thousands of rows: each is looked at once. */
function remembered<Value>(look: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>()
  return name => {
    const before = known.get(name)
    if (before !== undefined) return before
    const value = look(name)
    known.set(name, value)
    return value
  }
}
