import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Version } from '../../shared/article/Version.ts'
import { useTimes } from './useTimes.ts'
import styles from './VersionList.module.css'
import { VersionRow } from './VersionRow.tsx'
import { versionLines } from './versionLines.ts'

export type VersionListProps = {
  /** Newest first. */
  versions: readonly Version[]
  /** The number of the version on the page. */
  chosen: number
  onChoose(seq: number): void
  /** Enter: on to the page. */
  onOpen(): void
}

const DAY = 34
const ROW = 52
const NAME = 22
const PAGE = 8
const OVERSCAN = 8

/** The timeline as one list box: the arrow keys go from version to version and show each; Enter goes to the page. */
export function VersionList({ versions, chosen, onChoose, onOpen }: VersionListProps) {
  const { t } = useTranslation('history')
  const { day } = useTimes()
  const name = useId()
  const list = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => versionLines(versions), [versions])
  const at = Math.max(
    0,
    versions.findIndex(({ seq }) => seq === chosen),
  )
  const line = lines.findIndex(one => one.kind === 'version' && one.place === at)
  const virtual = useVirtualizer({
    count: lines.length,
    overscan: OVERSCAN,
    getScrollElement: () => list.current,
    getItemKey: index => lines[index]?.key ?? index,
    estimateSize: index => {
      const one = lines[index]
      if (one?.kind !== 'version') return DAY
      return ROW + (one.version.name === null ? 0 : NAME)
    },
    // The active one is always in the page: the list box names it.
    rangeExtractor: range =>
      [...new Set([line, ...defaultRangeExtractor(range)])].filter(index => index >= 0),
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: when another version is chosen, not when lines come
  useEffect(() => {
    if (line >= 0) virtual.scrollToIndex(at === 0 ? 0 : line)
  }, [line])

  function press(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      Home: 0,
      End: versions.length - 1,
    }
    const next = moves[event.key]
    if (next !== undefined) {
      const version = versions[Math.max(0, Math.min(versions.length - 1, next))]
      if (version) onChoose(version.seq)
    } else if (event.key === 'Enter') onOpen()
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={t('versions')}
      aria-activedescendant={`${name}-${versions[at]?.seq}`}
      className={styles.list}
      onKeyDown={press}
    >
      <div role="presentation" className={styles.all} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, size, key }) => {
          const one = lines[index]
          const place = { insetBlockStart: start, blockSize: size }
          if (!one) return null
          if (one.kind === 'day')
            return (
              <div key={key} role="presentation" className={styles.day} style={place}>
                {day(one.at)}
              </div>
            )
          const { seq } = one.version
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the list box holds the focus and names its active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list box takes the keys
            <div
              key={key}
              id={`${name}-${seq}`}
              role="option"
              aria-selected={one.place === at}
              aria-setsize={versions.length}
              aria-posinset={one.place + 1}
              data-version={seq}
              className={styles.row}
              style={place}
              onClick={() => onChoose(seq)}
            >
              <VersionRow version={one.version} />
            </div>
          )
        })}
      </div>
    </div>
  )
}
