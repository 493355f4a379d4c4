import { findInBlocks } from '../../../shared/find/findInBlocks.ts'
import type { FindTask } from './FindTask.ts'

/** Runs a person's regular expression away from the page, where one that never ends can be stopped. */
self.addEventListener('message', ({ data }: MessageEvent<FindTask>) => {
  const { blocks, query, replacement } = data
  try {
    self.postMessage({ matches: findInBlocks(blocks, query, replacement) })
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    self.postMessage({ trouble: 'notRegex' })
  }
})
