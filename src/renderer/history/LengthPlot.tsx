import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { WholeVersion } from '../../shared/article/Version.ts'
import { useWidth } from '../ui/useWidth.ts'
import styles from './LengthPlot.module.css'
import { type PlotPoint, plotLength } from './plotLength.ts'
import { useTimes } from './useTimes.ts'
import { useVersionWords } from './useVersionWords.ts'

export type LengthPlotProps = {
  versions: readonly WholeVersion[]
  chosen: number
  onChoose(seq: number): void
}

const HEIGHT = 84
const TOP = 14
const SIDE = 10
const PAGE = 8
/** More points than this are not told apart in so small a picture. */
const MOST_POINTS = 400

/** How the story grew and shrank: a small picture to click in, and to go through by the arrow keys. */
export function LengthPlot({ versions, chosen, onChoose }: LengthPlotProps) {
  const { t } = useTranslation('history')
  const { moment } = useTimes()
  const say = useVersionWords()
  const box = useRef<HTMLDivElement>(null)
  const width = Math.min(useWidth(box), 2_000)
  const points = useMemo(() => plotLength(versions), [versions])
  const at = Math.max(
    0,
    points.findIndex(({ version }) => version.seq === chosen),
  )
  const here = points[at]
  const place = ({ x, y }: PlotPoint) => ({
    x: SIDE + x * (width - 2 * SIDE),
    y: TOP + (1 - y) * (HEIGHT - TOP - 2),
  })
  if (!here) return null
  const line = thinned(points).map(place)

  function go(index: number) {
    const point = points[Math.max(0, Math.min(points.length - 1, index))]
    if (point && point.version.seq !== chosen) onChoose(point.version.seq)
  }

  function press(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      PageDown: at - PAGE,
      PageUp: at + PAGE,
      Home: 0,
      End: points.length - 1,
    }
    const next = moves[event.key]
    if (next === undefined) return
    event.preventDefault()
    go(next)
  }

  function point(event: PointerEvent<HTMLDivElement>) {
    const { left } = event.currentTarget.getBoundingClientRect()
    const x = (event.clientX - left - SIDE) / Math.max(1, width - 2 * SIDE)
    const distances = points.map(one => Math.abs(one.x - x))
    go(distances.indexOf(Math.min(...distances)))
  }

  const outline = line.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
  const mark = place(here)
  return (
    <figure className={styles.plot}>
      <figcaption className={styles.caption}>
        <span>{t('plot.title')}</span>
        <span className={styles.count}>{t('words', { count: here.version.words })}</span>
      </figcaption>
      <div
        ref={box}
        role="slider"
        tabIndex={0}
        aria-label={t('plot.title')}
        aria-valuemin={1}
        aria-valuemax={points.length}
        aria-valuenow={at + 1}
        aria-valuetext={say(here.version)}
        className={styles.box}
        onKeyDown={press}
        onPointerDown={event => {
          event.currentTarget.setPointerCapture(event.pointerId)
          point(event)
        }}
        onPointerMove={event => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) point(event)
        }}
      >
        {width > 0 && (
          <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden>
            <polygon
              className={styles.area}
              points={`${line[0]?.x ?? 0},${HEIGHT} ${outline} ${line.at(-1)?.x ?? 0},${HEIGHT}`}
            />
            <polyline className={styles.line} points={outline} />
            {points
              .filter(({ version }) => version.marks.length > 0)
              .map(one => {
                const { x, y } = place(one)
                const named = one.version.name !== null
                return (
                  <g key={one.version.seq} className={named ? styles.named : styles.marked}>
                    <title>
                      {one.version.name || one.version.marks.map(kind => t(`marks.${kind}`)).join(', ')}
                    </title>
                    {named && <path d={`M${x} ${y}V5l7 3l-7 3`} />}
                    <circle cx={x} cy={y} r={3} />
                  </g>
                )
              })}
            <g className={styles.here}>
              <line x1={mark.x} x2={mark.x} y1={2} y2={HEIGHT} />
              <circle cx={mark.x} cy={mark.y} r={4.5} />
            </g>
          </svg>
        )}
      </div>
      <div className={styles.ends} aria-hidden>
        <span>{points[0] && moment(new Date(points[0].version.at))}</span>
        <span>{t('now')}</span>
      </div>
    </figure>
  )
}

/** The points evenly taken, the first and the last always. */
function thinned(points: readonly PlotPoint[]): readonly PlotPoint[] {
  const step = Math.ceil(points.length / MOST_POINTS)
  return points.filter((_, place) => place % step === 0 || place === points.length - 1)
}
