import { median } from './median.ts'
import type { Row } from './Row.ts'

/** Two ways of doing the same, timed in turns. Milliseconds. */
export type Round = { readonly ours: number; readonly theirs: number }

/** The median of the rounds' ratios beside the most it may be. */
export function ratioRow(figure: string, rounds: readonly Round[], most: number): Row {
  const ratio = median(rounds.map(({ ours, theirs }) => ours / theirs))
  const ms = (pick: keyof Round) => median(rounds.map(round => round[pick])).toFixed(1)
  return {
    figure,
    measured: `${ratio.toFixed(2)} (${ms('ours')} / ${ms('theirs')} ms)`,
    target: `<= ${most}`,
    met: ratio <= most,
  }
}
