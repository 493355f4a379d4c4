import type { Bridge } from '../../../shared/bridge.ts'
import { toFailure } from '../toFailure.ts'
import type { Desk } from './Desk.ts'
import type { Phrase, Work, WorkHandle, WorkResult } from './Work.ts'

/** How long a result that asks for nothing stays in sight. */
const STAYS_MS = 12_000

/** Long work: each piece has a card with its progress, a cancel, and its result. */
export function makeWorks({ ask, store, report }: Desk, bridge: Bridge) {
  const stops = new Map<string, AbortController>()
  const running = new Set<Promise<unknown>>()

  function patch(id: string, fields: Partial<Work>) {
    const works = store.getState().works.map(work => (work.id === id ? { ...work, ...fields } : work))
    store.setState({ works })
  }

  bridge.on('work:progress', ({ id, step, ...told }) => {
    patch(id, { ...told, step: step === null ? null : { key: step } })
  })

  /** Runs a task with a card. What it throws is told on the card; 'cancelled' means that nothing was done. */
  async function run(title: Phrase, total: number | null, task: (work: WorkHandle) => Promise<WorkResult>) {
    const id = crypto.randomUUID()
    const stop = new AbortController()
    stops.set(id, stop)
    const fresh = { id, title, done: 0, total, step: null, mayCancel: true, stopping: false, result: null }
    // The last result makes room, unless it tells of trouble.
    const others = store.getState().works.filter(({ result }) => !result || result.tone === 'failed')
    store.setState({ works: [...others, fresh] })
    const progress = (done: number, of: number) => patch(id, { done, total: of })
    const ended = task({ id, signal: stop.signal, progress }).catch(resultOf)
    running.add(ended)
    const result = await ended
    running.delete(ended)
    stops.delete(id)
    patch(id, { result, stopping: false })
    if (result.tone !== 'failed' && !result.action) setTimeout(dismiss, STAYS_MS, id)
  }

  /** It stops at the next clean place, and then says what was done. */
  function cancel(id: string) {
    const stop = stops.get(id)
    if (!stop) return
    patch(id, { stopping: true })
    stop.abort()
    ask('work:cancel', { id }).catch(report)
  }

  function dismiss(id: string) {
    store.setState({ works: store.getState().works.filter(work => work.id !== id || !work.result) })
  }

  /** Cancels everything and returns when it has stopped: the library is about to change. */
  async function stop() {
    for (const id of stops.keys()) cancel(id)
    await Promise.all(running)
  }

  return { run, cancel, dismiss, stop }
}

function resultOf(error: unknown): WorkResult {
  const { code, message } = toFailure(error)
  return {
    tone: code === 'cancelled' ? 'stopped' : 'failed',
    words: { key: 'work:told', values: { message } },
  }
}
