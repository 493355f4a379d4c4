import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import { estimateCardHeight } from './estimateCardHeight.ts'

const OVERSCAN = 5
const PADDING = 6
const UNKNOWN_HEIGHT = 130

/**
 * The few rows of a long list that are in sight, each measured, and always the row at place `kept`, which the
 * list names as its active one. What is in sight stays where it is when rows come, go or move.
 */
export function useVirtualRows(
  rows: readonly StoryRow[],
  places: ReadonlyMap<string, number>,
  list: RefObject<HTMLElement | null>,
  kept: number,
) {
  const virtual = useVirtualizer({
    count: rows.length,
    overscan: OVERSCAN,
    paddingStart: PADDING,
    paddingEnd: PADDING,
    getScrollElement: () => list.current,
    getItemKey: useCallback((index: number) => rows[index]?.id ?? index, [rows]),
    estimateSize: index => {
      const row = rows[index]
      return row ? estimateCardHeight(row, list.current?.clientWidth ?? 0) : UNKNOWN_HEIGHT
    },
    rangeExtractor: range => {
      const indexes = defaultRangeExtractor(range)
      if (kept >= range.count || indexes.includes(kept)) return indexes
      return kept < (indexes[0] ?? 0) ? [kept, ...indexes] : [...indexes, kept]
    },
  })
  const inSight = useRef<ReadonlyMap<string, number>>(new Map())

  // biome-ignore lint/correctness/useExhaustiveDependencies: only other rows can move what is in sight
  useLayoutEffect(() => {
    const scrolled = virtual.scrollOffset ?? 0
    if (scrolled <= PADDING) return
    const moves = [...inSight.current].flatMap(([id, before]) => {
      const place = places.get(id)
      const now = place === undefined ? undefined : virtual.measurementsCache[place]?.start
      return now === undefined ? [] : [now - before]
    })
    // The middle one: a single row that went elsewhere takes nothing along.
    const move = moves.sort((a, b) => a - b)[Math.floor(moves.length / 2)]
    if (move) virtual.scrollToOffset(scrolled + move)
  }, [places])

  useLayoutEffect(() => {
    const { range } = virtual
    const seen = virtual
      .getVirtualItems()
      .filter(({ index }) => range && index >= range.startIndex && index <= range.endIndex)
    inSight.current = new Map(seen.map(({ key, start }) => [String(key), start]))
  })

  return virtual
}
