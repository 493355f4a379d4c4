import type { ClipboardReading } from '../../../shared/intake/clipboard/ClipboardReading.ts'
import { Refusal } from '../../../shared/Refusal.ts'
import type { IntakeAnswer, IntakeTask } from './IntakeTask.ts'
import { SMALL } from './limits.ts'

const PATIENCE_MS = 8_000

/** Reads what is pasted: here when it is short, else in a worker with an end. Rejects with a Refusal. */
export async function runIntake(task: IntakeTask): Promise<ClipboardReading> {
  if (task.html.length + task.text.length > SMALL) return inWorker(task)
  const { readClipboard } = await import('../../../shared/intake/clipboard/readClipboard.ts')
  return readClipboard(task)
}

function inWorker(task: IntakeTask): Promise<ClipboardReading> {
  const worker = new Worker(new URL('./intakeWorker.ts', import.meta.url), { type: 'module' })
  return new Promise<ClipboardReading>((resolve, reject) => {
    const patience = setTimeout(
      () =>
        reject(
          new Refusal(
            'too-large',
            'Reading this took too long and was stopped; the story is as it was. Paste it as plain text, or in parts.',
          ),
        ),
      PATIENCE_MS,
    )
    worker.onmessage = ({ data }: MessageEvent<IntakeAnswer>) => {
      clearTimeout(patience)
      if ('reading' in data) resolve(data.reading)
      else reject(new Refusal(data.refusal.code, data.refusal.message))
    }
    worker.onerror = event => {
      clearTimeout(patience)
      reject(new Error(event.message))
    }
    worker.postMessage(task)
  }).finally(() => worker.terminate())
}
