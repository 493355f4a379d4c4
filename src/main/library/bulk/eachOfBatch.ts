import { Refusal } from '../../../shared/Refusal.ts'
import { inParallel } from '../inParallel.ts'

/** A few at a time, so that their fsyncs share the disk's work and a save of the open story gets between them. */
const WIDTH = 4

export type NotDone = { readonly id: string; readonly code: string; readonly message: string }

/**
 * Does the same with each story of a batch; what keeps one back does not stop the others. The answers of those done,
 * in the order given, and why the others were not. Anything but a Refusal is told to `log` too.
 */
export async function eachOfBatch<T>(
  ids: readonly string[],
  work: (id: string) => Promise<T>,
  log: (error: unknown) => void,
): Promise<{ done: T[]; notDone: NotDone[] }> {
  const done = new Map<string, T>()
  const notDone: NotDone[] = []
  await inParallel(new Set(ids), WIDTH, async id => {
    try {
      done.set(id, await work(id))
    } catch (error) {
      if (!(error instanceof Refusal)) log(error)
      notDone.push({ id, ...told(error) })
    }
  })
  return { done: ids.flatMap(id => (done.has(id) ? [done.get(id) as T] : [])), notDone }
}

function told(error: unknown): Pick<NotDone, 'code' | 'message'> {
  if (error instanceof Refusal) return { code: error.code, message: error.message }
  return { code: 'unexpected', message: 'Copydesk could not do that; the story is as it was.' }
}
