import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readSaid, type Said } from './Said.ts'

const PROGRAMS = join(import.meta.dirname, '..', 'programs')

/** When a writer is killed: so long after it was started, or after it first spoke. Milliseconds. */
export type Moment = { readonly after: 'start' | 'first word'; readonly ms: number }

/** Starts a writer, ends it with SIGKILL at the moment, and gives back what it said. */
export async function killedWriter(
  program: 'writer' | 'importer' | 'backuper',
  args: readonly string[],
  moment: Moment,
): Promise<readonly Said[]> {
  const child = spawn(process.execPath, [join(PROGRAMS, `${program}.ts`), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'copydesk-faults-compiled') },
  })
  let said = ''
  let complaint = ''
  child.stdout.setEncoding('utf8')
  child.stderr.setEncoding('utf8')
  const ended = once(child, 'close')
  const spoke = new Promise<void>(resolve => {
    child.stdout.on('data', text => {
      said += text
      resolve()
    })
  })
  child.stderr.on('data', text => {
    complaint += text
  })
  if (moment.after === 'first word') await Promise.race([spoke, ended])
  await pause(moment.ms)
  child.kill('SIGKILL')
  await ended
  if (child.signalCode !== 'SIGKILL')
    throw new Error(`the writer ended by itself (${child.exitCode}): ${complaint}`)
  return readSaid(said)
}
