import type { Phrase, WorkResult } from '../Work.ts'
import type { NotDone } from './inBatches.ts'

type Ended = {
  readonly done: readonly string[]
  readonly notDone: NotDone
  readonly stopped?: boolean
  readonly gaveUp?: boolean
}

/** What the card says of work on many stories. `done` is told when all went well. */
export function resultOf(
  outcome: Ended,
  total: number,
  done: Phrase,
  nameOf: (id: string) => string,
  action?: WorkResult['action'],
): WorkResult {
  const { notDone, stopped = false, gaveUp = false } = outcome
  const values = { done: outcome.done.length, total }
  const failures = notDone.map(({ id, ...failure }) => ({ name: nameOf(id), failure }))
  const undo = action && outcome.done.length > 0 ? { action } : {}
  if (stopped) return { tone: 'stopped', words: { key: 'bulk:stopped', values }, failures, ...undo }
  if (gaveUp) return { tone: 'failed', words: { key: 'bulk:gaveUp', values }, failures, ...undo }
  if (notDone.length > 0) return { tone: 'failed', words: { key: 'bulk:partly', values }, failures, ...undo }
  return { tone: 'done', words: done, ...undo }
}
