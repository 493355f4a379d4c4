import type { Quotation } from '../../../shared/ledger/Quotation.ts'
import type { StoryBlock } from '../../../shared/ledger/StoryBlock.ts'

export type Finder = {
  /** The quotations of the blocks; null when they were asked for anew meanwhile. Rejects when the worker fails. */
  find(blocks: readonly StoryBlock[]): Promise<Quotation[] | null>
  stop(): void
}

type Answer = { turn: number; found: Quotation[] }

/** Finds quotations in a thread of its own, which begins with the first question. */
export function makeFinder(): Finder {
  let worker: Worker | null = null
  let turn = 0
  return {
    find: blocks => {
      turn += 1
      const mine = turn
      worker ??= new Worker(new URL('./ledgerWorker.ts', import.meta.url), { type: 'module' })
      const thread = worker
      return new Promise((resolve, reject) => {
        const hear = ({ data }: MessageEvent<Answer>) => {
          if (data.turn !== mine) return
          thread.removeEventListener('message', hear)
          resolve(mine === turn ? data.found : null)
        }
        thread.addEventListener('message', hear)
        thread.onerror = event => reject(new Error(event.message))
        thread.postMessage({ turn: mine, blocks })
      })
    },
    stop: () => {
      worker?.terminate()
      worker = null
    },
  }
}
