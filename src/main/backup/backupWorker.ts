import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../shared/Refusal.ts'
import type { Progress } from './Progress.ts'
import type { BackupTask, FromThread } from './thread/BackupTask.ts'
import { runTask } from './thread/runTask.ts'

const TELL_EVERY_MS = 50

/** One task over a backup in a thread of its own: hashing and packing never hold up who saves. */
const stop = new AbortController()
let toldAt = 0
parentPort?.on('message', () => stop.abort())

function send(message: FromThread): void {
  parentPort?.postMessage(message)
}

function onProgress(progress: Progress): void {
  const now = performance.now()
  if (now - toldAt < TELL_EVERY_MS && progress.done !== progress.total) return
  toldAt = now
  send({ progress })
}

try {
  send({ answer: await runTask(workerData as BackupTask, { onProgress, signal: stop.signal }) })
} catch (error) {
  if (stop.signal.aborted) send({ stopped: true })
  else if (error instanceof Refusal) send({ refusal: { code: error.code, message: error.message } })
  else throw error
} finally {
  parentPort?.close()
}
