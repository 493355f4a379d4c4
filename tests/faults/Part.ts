import type { Tally } from './Tally.ts'

type Asked = {
  readonly seed: number
  /** The share of the full number of runs, over 0 up to 1. */
  readonly share: number
}

/** One line of the table. `tally` null: not run, and `note` says why. */
export type Row = {
  readonly fault: string
  readonly tally: Tally | null
  readonly note: string
  /** The losses are another program's, shown beside ours. */
  readonly comparison?: boolean
}

/** One part of the long fault suite. */
export type Part = { readonly name: string; run(asked: Asked): Promise<readonly Row[]> }
