import { useEffect, useMemo, useRef } from 'react'
import type { DeskView } from '../../../shared/article/DeskView.ts'
import type { StoryRow } from '../../../shared/article/StoryRow.ts'
import { compareRows } from './compareRows.ts'
import { reorder } from './reorder.ts'

/** The rows (newest first) in the order chosen; after a save only the row that changed finds its place anew. */
export function useOrdered(
  rows: readonly StoryRow[],
  { by, reversed }: DeskView['order'],
  reader: string,
): readonly StoryRow[] {
  const compare = useMemo(() => compareRows(by, reader), [by, reader])
  const before = useRef({ compare, rows: [] as readonly StoryRow[] })
  const ordered = useMemo(() => {
    if (by === 'best' || by === 'changed') return rows
    return reorder(rows, compare, before.current.compare === compare ? before.current.rows : [])
  }, [rows, by, compare])
  useEffect(() => {
    before.current = { compare, rows: ordered }
  }, [compare, ordered])
  return useMemo(() => (reversed ? ordered.toReversed() : ordered), [ordered, reversed])
}
