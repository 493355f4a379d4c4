import type { EventPayload } from '../../shared/bridge.ts'
import { Refusal } from '../../shared/Refusal.ts'
import type { Work } from '../work/Work.ts'

type Progress = EventPayload<'work:progress'>

/** Milliseconds between two tellings of one work: more would only keep the window busy. */
const TELL_EVERY_MS = 60

export type Works = ReturnType<typeof openWorks>

/** Long work that the window follows and may cancel, by the ids the window gave. `now` is in milliseconds. */
export function openWorks(send: (progress: Progress) => void, now: () => number = () => performance.now()) {
  const underWay = new Map<string, { stop: AbortController; ended: Promise<unknown> }>()

  function work(id: string, signal: AbortSignal): Work {
    let toldAt = Number.NEGATIVE_INFINITY
    let last: Progress | null = null
    return {
      signal,
      tell({ done, total, step, mayCancel = true }) {
        const progress = { id, done, total, step: step ?? null, mayCancel }
        const turn = last?.step !== progress.step || last.mayCancel !== mayCancel || done === total
        if (!turn && now() - toldAt < TELL_EVERY_MS) return
        toldAt = now()
        last = progress
        send(progress)
      },
      mustGoOn(undone) {
        if (signal.aborted) throw new Refusal('cancelled', undone)
      },
    }
  }

  return {
    /** Answers with what the task answers. */
    async run<T>(id: string, task: (work: Work) => Promise<T>): Promise<T> {
      if (underWay.has(id)) throw new Refusal('invalid-request', 'This work is under way already.')
      const stop = new AbortController()
      const ended = task(work(id, stop.signal))
      underWay.set(id, { stop, ended })
      try {
        return await ended
      } finally {
        underWay.delete(id)
      }
    },
    /** Nothing happens for work that has ended. */
    cancel(id: string): void {
      underWay.get(id)?.stop.abort()
    },
    /** Cancels everything and returns when it has stopped. */
    async stop(): Promise<void> {
      for (const { stop } of underWay.values()) stop.abort()
      await Promise.allSettled([...underWay.values()].map(({ ended }) => ended))
    },
  }
}
