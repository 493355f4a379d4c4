import type { CheckedText } from '../../../shared/findings/CheckedText.ts'
import type { TextFinding } from '../../../shared/findings/TextFinding.ts'
import type { StyleRule } from '../../../shared/style/StyleRule.ts'
import type { StyleAnswer, StyleTask } from './StyleTask.ts'

type StyleResult = {
  readonly found: readonly (readonly TextFinding[])[]
  /** Ids of the rules that came to no end in time and were left out. */
  readonly stopped: readonly string[]
  /** Ids of the rules that are no regular expressions. */
  readonly broken: readonly string[]
}

export type StyleThread = {
  /** Looks through the texts by the rules. One task at a time. Rejects when the thread fails. */
  check(rules: readonly StyleRule[], texts: readonly CheckedText[]): Promise<StyleResult>
  stop(): void
}

type Wire = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>
type Outcome = Omit<StyleResult, 'stopped'> | { readonly tooSlow: string | null }

const PATIENCE_MS = 1500
/** A thread that was just begun may have to wait for the processor before its first word. */
const START_MS = 30_000

/**
 * The house style in a thread of its own. A task that comes to no end in time is stopped and done once more rule by
 * rule, each with that time of its own: so the one that hangs is known by name, and the others still answer.
 */
export function makeStyleThread(open: () => Wire = openWorker, patience = PATIENCE_MS): StyleThread {
  let worker: Wire | null = null
  let turn = 0

  function stop() {
    worker?.terminate()
    worker = null
  }

  function run(fields: Omit<StyleTask, 'turn'>): Promise<Outcome> {
    turn += 1
    const task = { turn, ...fields }
    const isFresh = worker === null
    worker ??= open()
    const thread = worker
    return new Promise((resolve, reject) => {
      let begun: string | null = null
      let timer = setTimeout(giveUp, isFresh ? START_MS : patience)
      function giveUp() {
        stop()
        resolve({ tooSlow: begun })
      }
      function waitAnew() {
        clearTimeout(timer)
        timer = setTimeout(giveUp, patience)
      }
      thread.onmessage = ({ data }: MessageEvent<StyleAnswer>) => {
        if ('ready' in data) waitAnew()
        else if (data.turn !== task.turn) return
        else if ('begins' in data) {
          begun = data.begins
          waitAnew()
        } else {
          clearTimeout(timer)
          resolve({ found: data.found, broken: data.broken })
        }
      }
      thread.onerror = event => {
        clearTimeout(timer)
        stop()
        reject(new Error(event.message))
      }
      thread.postMessage(task)
    })
  }

  return {
    check: async (rules, texts) => {
      const stopped: string[] = []
      let tells = false
      for (;;) {
        const active = rules.filter(({ id }) => !stopped.includes(id))
        if (active.length === 0) return { found: texts.map(() => []), stopped, broken: [] }
        const outcome = await run({ rules: active, texts, tells })
        if ('found' in outcome) return { ...outcome, stopped }
        const [only, ...others] = active
        // A single rule is known without being told.
        const slow = outcome.tooSlow ?? (others.length === 0 ? only?.id : undefined)
        if (slow !== undefined) stopped.push(slow)
        else if (tells) throw new Error('The thread of the house style does not answer.')
        tells = true
      }
    },
    stop,
  }
}

function openWorker(): Worker {
  return new Worker(new URL('./styleWorker.ts', import.meta.url), { type: 'module' })
}
