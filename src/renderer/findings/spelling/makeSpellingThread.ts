import type { TextFinding } from '../../../shared/findings/TextFinding.ts'
import type { English } from '../../../shared/spelling/ENGLISH.ts'
import type { SpellingAnswer, SpellingTask } from './SpellingTask.ts'

export type SpellingThread = {
  /** What is found in each text. One task at a time. Rejects when the checker fails or comes to no end. */
  check(english: English, texts: readonly string[]): Promise<SpellingAnswer['found']>
  stop(): void
}

type Wire = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

/** Far more than the slowest computer needs for the few hundred words of a task. */
const PATIENCE_MS = 60_000
/** The checker holds some 250 MB; while nobody writes it gives them back. */
const REST_MS = 60_000

const NOTHING: readonly TextFinding[] = []

/** Spelling and grammar in a thread of their own, which begins with the first task. */
export function makeSpellingThread(open: () => Wire = openWorker): SpellingThread {
  let worker: Wire | null = null
  let rest: ReturnType<typeof setTimeout> | undefined
  let turn = 0

  function stop() {
    clearTimeout(rest)
    worker?.terminate()
    worker = null
  }

  return {
    check: (english, texts) => {
      clearTimeout(rest)
      if (texts.every(text => text.trim() === '')) return Promise.resolve(texts.map(() => NOTHING))
      turn += 1
      const task: SpellingTask = { turn, english, texts }
      worker ??= open()
      const thread = worker
      return new Promise<SpellingAnswer['found']>((resolve, reject) => {
        const patience = setTimeout(
          () => fail(new Error('The spelling checker came to no end.')),
          PATIENCE_MS,
        )
        function fail(error: Error) {
          clearTimeout(patience)
          stop()
          reject(error)
        }
        thread.onmessage = ({ data }: MessageEvent<SpellingAnswer>) => {
          if (data.turn !== task.turn) return
          clearTimeout(patience)
          rest = setTimeout(stop, REST_MS)
          resolve(data.found)
        }
        thread.onerror = event => fail(new Error(event.message))
        thread.postMessage(task)
      })
    },
    stop,
  }
}

function openWorker(): Worker {
  return new Worker(new URL('./spellingWorker.ts', import.meta.url), { type: 'module' })
}
