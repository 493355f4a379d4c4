import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Trouble } from './checkLibrary.ts'

const PROGRAM = join(import.meta.dirname, 'programs', 'soak.ts')
/** Code that is compiled as it is used, and the runtime's own books, may grow a little. */
const SLACK = 8 * 1024 * 1024

type After = { readonly heap: number; readonly descriptors: number; readonly temporary: number }

export type Soaked = { readonly troubles: readonly Trouble[]; readonly note: string }

/** Works for long in one process: memory, open descriptors and temporary files must stay flat. Linux only. */
export async function soak(rounds: number, operations: number, seed: number): Promise<Soaked> {
  const words = ['--expose-gc', PROGRAM, ...[rounds, operations, seed].map(String)]
  const { stdout } = await promisify(execFile)(process.execPath, words)
  const { after, troubles }: { after: After[]; troubles: Trouble[] } = JSON.parse(stdout)
  const middle = after[after.length >> 1]
  const last = after.at(-1)
  if (!middle || !last) throw new Error('the soak did nothing')
  const grown: Trouble[] = []
  const flat = (what: string, ok: boolean) => {
    if (!ok) grown.push({ kind: 'other', what })
  }
  flat(`memory grew from ${middle.heap} to ${last.heap} bytes`, last.heap <= middle.heap * 1.1 + SLACK)
  flat(`${last.descriptors} descriptors after ${middle.descriptors}`, last.descriptors <= middle.descriptors)
  flat(`${last.temporary} temporary files`, last.temporary === 0)
  const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`
  return {
    troubles: [...troubles, ...grown],
    note: `${rounds * operations} operations; heap ${megabytes(middle.heap)} half-way, ${megabytes(last.heap)} at the end; ${last.descriptors} descriptors`,
  }
}
