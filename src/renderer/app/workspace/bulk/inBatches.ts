import type { Output } from '../../../../shared/bridge.ts'
import { toFailure } from '../../toFailure.ts'
import type { WorkHandle } from '../Work.ts'

export type NotDone = Output<'stories:trash'>['notDone']

export type Outcome = {
  readonly done: readonly string[]
  readonly notDone: NotDone
  /** Cancelled: the stories in neither list were not touched. */
  readonly stopped: boolean
  /** Given up, because nothing could be done any more; the stories in neither list were not touched. */
  readonly gaveUp: boolean
}

/** Small enough that a batch takes no longer than a person waits for a story to open. */
const SIZE = 20

/** What keeps every story back, not one: a whole batch refused so ends the work. */
const ENDS_ALL = new Set(['not-saved', 'not-writable', 'no-library', 'library-read-only', 'library-locked'])

/** Does something to many stories, batch after batch; between two it can be cancelled. */
export async function inBatches(
  ids: readonly string[],
  work: Pick<WorkHandle, 'signal' | 'progress'>,
  each: (batch: readonly string[]) => Promise<NotDone>,
): Promise<Outcome> {
  const done: string[] = []
  const notDone: NotDone = []
  for (let at = 0; at < ids.length; at += SIZE) {
    if (work.signal.aborted) return { done, notDone, stopped: true, gaveUp: false }
    const batch = ids.slice(at, at + SIZE)
    const refused = await each(batch).catch(error => {
      const { code, message } = toFailure(error)
      return batch.map(id => ({ id, code, message }))
    })
    const kept = new Set(refused.map(({ id }) => id))
    done.push(...batch.filter(id => !kept.has(id)))
    notDone.push(...refused)
    work.progress(at + batch.length, ids.length)
    if (kept.size === batch.length && refused.every(({ code }) => ENDS_ALL.has(code)))
      return { done, notDone, stopped: false, gaveUp: at + batch.length < ids.length }
  }
  return { done, notDone, stopped: false, gaveUp: false }
}
