import type { Counts } from '../../shared/counts/Counts.ts'

export type StoryCounts = {
  readonly story: Counts
  /** Null while nothing is selected. */
  readonly selection: Counts | null
}
