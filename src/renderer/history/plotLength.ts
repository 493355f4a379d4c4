import type { WholeVersion } from '../../shared/article/Version.ts'

export type PlotPoint = { readonly version: WholeVersion; readonly x: number; readonly y: number }

const MINUTE = 60_000
/** What a step is at least, so that two versions of one minute stand apart. */
const LEAST_STEP = 0.4
/** A long story that changes little would be a straight line: the foot is so many times its changes below them. */
const STAND = 1.5

/**
 * Where each version stands in a plot of length over time, oldest first, x and y from 0 to 1 (y upwards). Long
 * pauses are drawn short, or a night would press a day's work into one line; time never runs backwards, whatever
 * the clock did.
 */
export function plotLength(versions: readonly WholeVersion[]): readonly PlotPoint[] {
  const oldestFirst = versions.toSorted((one, other) => one.seq - other.seq)
  let [way, latest] = [0, Number.NaN]
  const ways = oldestFirst.map(({ at }) => {
    const time = Date.parse(at)
    if (!Number.isNaN(latest)) way += LEAST_STEP + Math.log2(1 + Math.max(0, time - latest) / MINUTE)
    latest = Number.isNaN(latest) ? time : Math.max(latest, time)
    return way
  })
  const lengths = versions.map(({ words }) => words)
  const [most, least] = [Math.max(...lengths), Math.min(...lengths)]
  const foot = Math.max(0, least - STAND * (most - least))
  return oldestFirst.map((version, place) => ({
    version,
    x: way > 0 ? (ways[place] ?? 0) / way : 1,
    y: most > foot ? (version.words - foot) / (most - foot) : 0.5,
  }))
}
