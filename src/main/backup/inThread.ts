import { Worker } from 'node:worker_threads'
import { Refusal, type RefusalCode } from '../../shared/Refusal.ts'
import type { LongWork } from './Progress.ts'
import type { BackupTask, BackupTasks, FromThread } from './thread/BackupTask.ts'

/** From its source the thread runs as it is written, from the built app as it was built beside this file. */
const PROGRAM = new URL(
  import.meta.url.endsWith('.ts') ? './backupWorker.ts' : './backupWorker.js',
  import.meta.url,
)

/**
 * Does a task over a backup in a thread of its own. Stopping waits until the thread has left nothing behind.
 * Throws Refusal, 'cancelled' once the signal stopped it.
 */
export function inThread<K extends keyof BackupTasks>(
  kind: K,
  ask: BackupTasks[K]['ask'],
  { onProgress, signal }: LongWork = {},
): Promise<BackupTasks[K]['answer']> {
  return new Promise((resolve, reject) => {
    const task = { kind, ask } as BackupTask
    const worker = new Worker(PROGRAM, { workerData: task, name: `backup: ${kind}` })
    const stop = () => worker.postMessage('stop')
    if (signal?.aborted) stop()
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', (message: FromThread) => {
      if ('progress' in message) onProgress?.(message.progress)
      else if ('answer' in message) resolve(message.answer as BackupTasks[K]['answer'])
      else if ('stopped' in message) reject(cancelled())
      else reject(new Refusal(message.refusal.code as RefusalCode, message.refusal.message))
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      signal?.removeEventListener('abort', stop)
      reject(
        new Refusal('unexpected', 'The work on the backup ended before it was done; nothing was changed.'),
      )
    })
  })
}

function cancelled(): Refusal {
  return new Refusal('cancelled', 'Stopped. Nothing new was left, and everything else is as it was.')
}
