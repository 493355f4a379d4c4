import { findInBlocks } from '../../../shared/find/findInBlocks.ts'
import type { FindResult, FindTask } from './FindTask.ts'

const PATIENCE_MS = 1500

/** Looks through the blocks: plain words here and at once, a person's regular expression in a worker with an end. */
export function runFind(task: FindTask): Promise<FindResult> {
  return task.query.regex
    ? inWorker(task)
    : Promise.resolve({ matches: findInBlocks(task.blocks, task.query, task.replacement) })
}

function inWorker(task: FindTask): Promise<FindResult> {
  const worker = new Worker(new URL('./findWorker.ts', import.meta.url), { type: 'module' })
  return new Promise<FindResult>((resolve, reject) => {
    const patience = setTimeout(() => resolve({ trouble: 'tooSlow' }), PATIENCE_MS)
    worker.onmessage = ({ data }: MessageEvent<FindResult>) => {
      clearTimeout(patience)
      resolve(data)
    }
    worker.onerror = event => {
      clearTimeout(patience)
      reject(new Error(event.message))
    }
    worker.postMessage(task)
  }).finally(() => worker.terminate())
}
