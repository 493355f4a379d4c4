import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import type { FoundStory } from '../../shared/find/FoundStory.ts'
import type { Looked } from './Looked.ts'
import { type Line, linesOf } from './linesOf.ts'
import { MatchLine } from './MatchLine.tsx'
import styles from './ResultTree.module.css'
import { StoryLine } from './StoryLine.tsx'
import { isGuarded, isTicked, matchKey } from './ticks.ts'

export type ResultTreeProps = {
  state: Looked
  rowOf(id: string): StoryRow | null
  readOnly: boolean
  onTick(stories: readonly FoundStory[], ticked: boolean): void
  onFlip(key: string): void
  onOpen(id: string, match: { readonly from: number; readonly to: number }): void
}

const STORY_HEIGHT = 40
const MATCH_HEIGHT = 30
const OVERSCAN = 8

/**
 * What was found as one tree: the arrow keys move, Space ticks, Enter opens, and a story's matches fold away. Only what
 * is in sight is in the page, and the active line.
 */
export function ResultTree({ state, rowOf, readOnly, onTick, onFlip, onOpen }: ResultTreeProps) {
  const { t } = useTranslation('findAll')
  const name = useId()
  const tree = useRef<HTMLDivElement>(null)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [activeKey, setActiveKey] = useState('')
  const { stories, flipped, looking } = state
  const lines = useMemo(() => linesOf(stories, folded), [stories, folded])
  const at = Math.max(
    0,
    lines.findIndex(line => line.key === activeKey),
  )
  const active = lines[at]
  const virtual = useVirtualizer({
    count: lines.length,
    overscan: OVERSCAN,
    getScrollElement: () => tree.current,
    getItemKey: index => lines[index]?.key ?? index,
    estimateSize: index => (lines[index]?.kind === 'story' ? STORY_HEIGHT : MATCH_HEIGHT),
    rangeExtractor: range => {
      const indexes = defaultRangeExtractor(range)
      return at >= range.count || indexes.includes(at) ? indexes : [...indexes, at].sort((a, b) => a - b)
    },
  })

  function ticksOf({ id, matches }: FoundStory): 'all' | 'some' | 'none' {
    const guarded = isGuarded(rowOf(id)?.status)
    const ticked = matches.filter(match => isTicked(matchKey(id, match), guarded, flipped)).length
    return ticked === 0 ? 'none' : ticked === matches.length ? 'all' : 'some'
  }

  function fold(id: string, away: boolean) {
    const next = new Set(folded)
    if (away) next.add(id)
    else next.delete(id)
    setFolded(next)
  }

  function go(index: number) {
    const place = Math.max(0, Math.min(lines.length - 1, index))
    const line = lines[place]
    if (!line) return
    setActiveKey(line.key)
    virtual.scrollToIndex(place)
  }

  function tick(line: Line) {
    if (readOnly) return
    if (line.kind === 'match') onFlip(line.key)
    else onTick([line.story], ticksOf(line.story) !== 'all')
  }

  function open({ story, ...line }: Line) {
    const match = line.kind === 'match' ? line.match : story.matches[0]
    if (match) onOpen(story.id, match)
  }

  /** Away from a match goes to its story, away from a story folds it, as trees do. */
  function sideways(towards: boolean) {
    if (!active) return
    if (active.kind === 'match') {
      if (!towards) go(lines.findIndex(line => line.key === active.story.id))
    } else if (towards && !folded.has(active.key)) go(at + 1)
    else fold(active.key, !towards)
  }

  function press(event: KeyboardEvent) {
    if (!active || event.altKey || event.ctrlKey || event.metaKey) return
    const page = Math.max(1, Math.floor((tree.current?.clientHeight ?? 0) / MATCH_HEIGHT) - 1)
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: lines.length - 1,
    }
    const next = moves[event.key]
    const toRight = event.key === 'ArrowRight'
    const isRtl = event.currentTarget.matches(':dir(rtl)')
    if (next !== undefined) go(next)
    else if (event.key === ' ') tick(active)
    else if (event.key === 'Enter') open(active)
    else if (toRight || event.key === 'ArrowLeft') sideways(toRight !== isRtl)
    else return
    event.preventDefault()
  }

  function click(event: MouseEvent) {
    if (!(event.target instanceof Element)) return
    const index = Number(event.target.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1)
    const line = lines[index]
    if (!line) return
    setActiveKey(line.key)
    const part = event.target.closest<HTMLElement>('[data-part]')?.dataset.part
    if (part === 'tick') tick(line)
    else if (part === 'fold') fold(line.story.id, !folded.has(line.story.id))
    else if (part === 'open' || line.kind === 'match') open(line)
  }

  return (
    <div
      ref={tree}
      role="tree"
      tabIndex={lines.length > 0 ? 0 : -1}
      aria-label={t('results')}
      aria-activedescendant={active ? `${name}-${active.key.replace(' ', '-')}` : undefined}
      className={styles.tree}
      onKeyDown={press}
      onClick={click}
    >
      <div role="presentation" className={styles.length} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const line = lines[index]
          if (!line) return null
          const row = rowOf(line.story.id)
          const shared = {
            id: `${name}-${line.key.replace(' ', '-')}`,
            row,
            place: line.place,
            active: line === active,
            tickable: !readOnly,
          }
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              role="presentation"
              data-index={index}
              className={styles.place}
              style={{ transform: `translateY(${start}px)` }}
            >
              {line.kind === 'story' ? (
                <StoryLine
                  {...shared}
                  of={stories.length}
                  count={line.story.matches.length}
                  ticks={ticksOf(line.story)}
                  folded={folded.has(line.key)}
                />
              ) : (
                <MatchLine
                  {...shared}
                  of={line.story.matches.length}
                  match={line.match}
                  ticked={isTicked(line.key, isGuarded(row?.status), flipped)}
                  replacement={looking.query.regex ? line.match.replacement : looking.replacement}
                  replacing={!readOnly && looking.replacement !== ''}
                />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
