/** What a piece of long work holds while it runs. */
export type Work = {
  /** Aborted when the person cancels, and when the library or the app closes. Look at it between two whole steps. */
  readonly signal: AbortSignal
  /** How far it has come; cheap, so it may be called for every item. */
  tell(progress: { done: number; total: number | null; step?: string; mayCancel?: boolean }): void
  /** Throws Refusal 'cancelled' once it shall stop; `undone` says in a sentence that nothing was left half done. */
  mustGoOn(undone: string): void
}
