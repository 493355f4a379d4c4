/** How far a backup or a restore is; `total` 0 while it is not known yet. */
export type Progress = {
  readonly phase: 'packing' | 'checking' | 'restoring'
  readonly done: number
  readonly total: number
}

/** What long work over a backup may be given: who hears of its progress, and how it is stopped. */
export type LongWork = {
  readonly onProgress?: ((progress: Progress) => void) | undefined
  readonly signal?: AbortSignal | undefined
}
