import { readClipboard } from '../../../shared/intake/clipboard/readClipboard.ts'
import { Refusal } from '../../../shared/Refusal.ts'
import type { IntakeAnswer, IntakeTask } from './IntakeTask.ts'

/** Reads a long paste away from the page, where reading that does not end can be stopped. */
self.addEventListener('message', ({ data }: MessageEvent<IntakeTask>) => {
  const answer = (what: IntakeAnswer) => self.postMessage(what)
  try {
    answer({ reading: readClipboard(data) })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    answer({ refusal: { code: error.code, message: error.message } })
  }
})
