import type { Computer } from '../../../src/main/library/lock/Computer.ts'

/** One computer after its start numbered `start`; no process of another start runs. */
export function computerAt(start: number): Computer {
  return { host: 'desk', pid: start, born: `start-${start}`, isRunning: pid => pid === start }
}
