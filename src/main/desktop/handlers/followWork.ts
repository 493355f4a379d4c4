import type { LongWork, Progress } from '../../backup/Progress.ts'
import type { Work } from '../../work/Work.ts'

const STEPS = {
  packing: 'backup:steps.packing',
  checking: 'backup:steps.checking',
  restoring: 'backup:steps.restoring',
} as const satisfies Record<Progress['phase'], string>

/** Work over a backup, told to the window and stopped by it. */
export function followWork(work: Work): LongWork {
  return {
    signal: work.signal,
    onProgress: ({ phase, done, total }) => work.tell({ done, total: total || null, step: STEPS[phase] }),
  }
}
