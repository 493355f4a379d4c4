import { useMemo } from 'react'
import type { DeskView } from '../../../shared/article/DeskView.ts'
import type { StoryRow } from '../../../shared/article/StoryRow.ts'
import { parseQuery } from '../../../shared/search/parseQuery.ts'
import { rowMatcher } from '../../../shared/search/rowMatcher.ts'
import { writeTerm } from '../../../shared/search/writeTerm.ts'
import { isUntouched } from '../isUntouched.ts'
import type { Shelf } from '../Shelf.ts'
import { useToday } from '../useToday.ts'
import { byFit } from './byFit.ts'
import { countShelves } from './countShelves.ts'
import type { Found } from './Found.ts'
import { shelfTest } from './shelfTest.ts'
import { useOrdered } from './useOrdered.ts'

export type View = Omit<DeskView, 'shelf'> & { readonly shelf: Shelf }

export type ShownBy = {
  /** Newest first. */
  rows: readonly StoryRow[]
  openId: string | null
  person: string
  view: View
  found: Found | null
  /** The reader's language. */
  reader: string
}

/**
 * The stories that a view of the desk shows, in its order. Each step is remembered: what a key in the search box or a
 * save leaves as it was is not worked out again.
 */
export function useShown({ rows, openId, person, view, found, reader }: ShownBy) {
  const { shelf, query, order } = view
  const today = useToday()
  // A new story nobody has written in is on the desk only while it is open.
  const written = useMemo(() => rows.filter(row => row.id === openId || !isUntouched(row)), [rows, openId])
  const ordered = useOrdered(written, order, reader)
  const terms = useMemo(() => parseQuery(query), [query])
  const fields = terms
    .filter(term => term.field !== null)
    .map(writeTerm)
    .join(' ')
  const holds = useMemo(() => rowMatcher(parseQuery(fields), new Date(today)), [fields, today])

  /** What the words leave, before fields and shelf. */
  const withWords = useMemo(() => {
    if (!found) return ordered
    const fit = byFit(ordered, found)
    if (order.by === 'best') return order.reversed ? fit.toReversed() : fit
    const kept = new Set(fit)
    return ordered.filter(row => kept.has(row))
  }, [ordered, found, order])
  const inFields = useMemo(() => withWords.filter(holds), [withWords, holds])
  const counts = useMemo(() => countShelves(inFields, person, shelf), [inFields, person, shelf])
  const shown = useMemo(() => inFields.filter(shelfTest(shelf, person)), [inFields, shelf, person])
  return { written, terms, withWords, counts, shown, today }
}
