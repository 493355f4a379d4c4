import { ContextMenu } from 'radix-ui'
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import type { Segment } from '../../shared/search/markWords.ts'
import type { StoryAct } from './StoryAct.ts'
import { StoryCard } from './StoryCard.tsx'
import styles from './StoryList.module.css'
import { StoryMenu } from './StoryMenu.tsx'
import { useSelection } from './useSelection.ts'
import { useVirtualRows } from './useVirtualRows.ts'

export type StoryListProps = {
  rows: readonly StoryRow[]
  excerpts: ReadonlyMap<string, readonly Segment[] | null> | null
  /** Names what is shown: another one is read from its top. */
  view: string
  /** The day of reading, in milliseconds. */
  today: number
  openId: string | null
  selection: ReadonlySet<string>
  /** What can be done to the stories selected, or else to the active one. */
  acts: readonly StoryAct[]
  onOpen(id: string): void
  onSelection(selection: ReadonlySet<string>): void
}

/**
 * The stories as one list box: the arrow keys move through it, Enter opens, several can be selected, and each act has
 * its key. Only what is in sight is in the page, and the active one.
 */
export function StoryList({
  rows,
  excerpts,
  view,
  today,
  openId,
  selection,
  acts,
  onOpen,
  onSelection,
}: StoryListProps) {
  const { t } = useTranslation('desk')
  const name = useId()
  const list = useRef<HTMLDivElement>(null)
  const [activeId, setActiveId] = useState<string | null>(null)
  const places = useMemo(() => new Map(rows.map((row, index) => [row.id, index])), [rows])
  // Where the active story was when it leaves the list: its neighbour is the active one then.
  const before = useRef(0)
  const at = places.get(activeId ?? openId ?? '') ?? Math.max(0, Math.min(before.current, rows.length - 1))
  const active = rows[at]
  const virtual = useVirtualRows(rows, places, list, at)
  const ids = useMemo(() => rows.map(row => row.id), [rows])
  const select = useSelection({ ids, selection, at, onSelection })
  const targets = !active ? [] : selection.has(active.id) ? ids.filter(id => selection.has(id)) : [active.id]
  useEffect(() => {
    before.current = at
  }, [at])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is read from its top
  useEffect(() => {
    setActiveId(null)
    before.current = 0
    virtual.scrollToOffset(0)
  }, [view])

  // biome-ignore lint/correctness/useExhaustiveDependencies: shown once when it opens, not whenever rows change
  useEffect(() => {
    const place = places.get(openId ?? '')
    if (place !== undefined) virtual.scrollToIndex(place)
  }, [openId])

  function go(index: number) {
    const place = Math.max(0, Math.min(rows.length - 1, index))
    const row = rows[place]
    if (!row) return
    setActiveId(row.id)
    virtual.scrollToIndex(place)
  }

  function press(event: KeyboardEvent) {
    if (select.press(event)) return event.preventDefault()
    const act = acts.find(one => !one.disabled && one.isKey?.(event))
    if (act) {
      event.preventDefault()
      // What is selected is meant by a key, wherever the active one stands.
      const chosen = ids.filter(id => selection.has(id))
      act.run(chosen.length > 0 ? chosen : targets)
      return
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const { range } = virtual
    const page = Math.max(1, range ? range.endIndex - range.startIndex - 1 : 1)
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: rows.length - 1,
    }
    const next = moves[event.key]
    if (next !== undefined) {
      const place = Math.max(0, Math.min(rows.length - 1, next))
      if (event.shiftKey) select.reach(place)
      go(place)
    } else if (event.key === 'Enter' && active) onOpen(active.id)
    else if (/^[\p{L}\p{N}]$/u.test(event.key)) go(nextBeginning(rows, at, event.key))
    else return
    event.preventDefault()
  }

  function rowUnder(event: MouseEvent): string | null {
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-id]') : null
    return card?.dataset.id ?? null
  }

  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger asChild disabled={rows.length === 0}>
        <div
          ref={list}
          role="listbox"
          tabIndex={0}
          data-area-focus
          aria-label={t('stories')}
          aria-multiselectable
          aria-activedescendant={active ? `${name}-${active.id}` : undefined}
          className={styles.list}
          onKeyDown={press}
          onClick={event => {
            const id = rowUnder(event)
            if (!id) return
            setActiveId(id)
            if (!select.click(event, places.get(id) ?? 0)) onOpen(id)
          }}
          onContextMenu={event => setActiveId(rowUnder(event) ?? activeId)}
        >
          <div role="presentation" className={styles.length} style={{ blockSize: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ key, index, start }) => {
              const row = rows[index]
              return (
                row && (
                  <div
                    key={key}
                    ref={virtual.measureElement}
                    role="presentation"
                    data-index={index}
                    className={styles.place}
                    style={{ transform: `translateY(${start}px)` }}
                  >
                    <StoryCard
                      id={`${name}-${row.id}`}
                      row={row}
                      place={index + 1}
                      of={rows.length}
                      open={row.id === openId}
                      active={row.id === active?.id}
                      selected={selection.has(row.id)}
                      excerpt={excerpts?.get(row.id) ?? null}
                      now={today}
                    />
                  </div>
                )
              )
            })}
          </div>
        </div>
      </ContextMenu.Trigger>
      <StoryMenu acts={acts} targets={targets} onOpen={() => active && onOpen(active.id)} />
    </ContextMenu.Root>
  )
}

/** The next story behind `at` whose headline or slugline begins with a letter; `at` itself when there is none. */
function nextBeginning(rows: readonly StoryRow[], at: number, letter: string): number {
  const wanted = letter.toLocaleLowerCase()
  for (let step = 1; step <= rows.length; step += 1) {
    const index = (at + step) % rows.length
    const row = rows[index]
    const begins = [row?.headline, row?.slugline].some(words => words?.toLocaleLowerCase().startsWith(wanted))
    if (begins) return index
  }
  return at
}
