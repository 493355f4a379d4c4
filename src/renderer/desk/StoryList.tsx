import { FolderOpen, Trash2 } from 'lucide-react'
import { ContextMenu } from 'radix-ui'
import { type KeyboardEvent, type MouseEvent, useContext, useEffect, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import menu from '../ui/Menu.module.css'
import { TopLayer } from '../ui/TopLayer.ts'
import { StoryCard } from './StoryCard.tsx'
import styles from './StoryList.module.css'
import { useGrowing } from './useGrowing.ts'
import { useToday } from './useToday.ts'

export type StoryListProps = {
  rows: readonly StoryRow[]
  excerpts: ReadonlyMap<string, string> | null
  searched: string
  openId: string | null
  readOnly: boolean
  onOpen(id: string): void
  onTrash(id: string): void
}

const PAGE = 5

/** The stories as one list box: the arrow keys move through it, Enter opens, Delete sets aside. */
export function StoryList({ rows, excerpts, searched, openId, readOnly, onOpen, onTrash }: StoryListProps) {
  const { t } = useTranslation('desk')
  const layer = useContext(TopLayer)
  const name = useId()
  const now = useToday()
  const list = useRef<HTMLDivElement>(null)
  const [activeId, setActiveId] = useState<string | null>(null)
  const { count, end, reach } = useGrowing(rows.length)
  const at = Math.max(
    0,
    rows.findIndex(row => row.id === (activeId ?? openId)),
  )
  const active = rows[at]

  // biome-ignore lint/correctness/useExhaustiveDependencies: another search is read from its top
  useEffect(() => {
    setActiveId(null)
    if (list.current) list.current.scrollTop = 0
  }, [searched])

  function go(index: number) {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))]
    if (!row) return
    flushSync(() => {
      reach(index)
      setActiveId(row.id)
    })
    document.getElementById(`${name}-${row.id}`)?.scrollIntoView({ block: 'nearest' })
  }

  function press(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      Home: 0,
      End: rows.length - 1,
    }
    const next = moves[event.key]
    if (next !== undefined) go(next)
    else if (event.key === 'Enter' && active) onOpen(active.id)
    else if (event.key === 'Delete' && active && !readOnly) onTrash(active.id)
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
          aria-activedescendant={active ? `${name}-${active.id}` : undefined}
          className={styles.list}
          onKeyDown={press}
          onClick={event => {
            const id = rowUnder(event)
            if (id) {
              setActiveId(id)
              onOpen(id)
            }
          }}
          onContextMenu={event => setActiveId(rowUnder(event) ?? activeId)}
        >
          {rows.slice(0, count).map(row => (
            <StoryCard
              key={row.id}
              id={`${name}-${row.id}`}
              row={row}
              open={row.id === openId}
              active={row.id === active?.id}
              excerpt={excerpts?.get(row.id) ?? null}
              searched={searched}
              now={now}
            />
          ))}
          <div ref={end} role="presentation" />
        </div>
      </ContextMenu.Trigger>
      <ContextMenu.Portal container={layer}>
        <ContextMenu.Content className={menu.menu}>
          <ContextMenu.Item className={menu.item} onSelect={() => active && onOpen(active.id)}>
            <FolderOpen size={15} aria-hidden />
            {t('menu.open')}
          </ContextMenu.Item>
          <ContextMenu.Item
            className={menu.item}
            disabled={readOnly}
            onSelect={() => active && onTrash(active.id)}
          >
            <Trash2 size={15} aria-hidden />
            {t('menu.trash')}
          </ContextMenu.Item>
        </ContextMenu.Content>
      </ContextMenu.Portal>
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
