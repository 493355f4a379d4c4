import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

const LARGEST = 1024 * 1024

export type Log = {
  /** Notes where something failed. Only names, codes and places are kept: a message may hold a story's words. */
  failure(where: string, error: unknown): void
}

/** A local log in `folder`, at most two files of 1 MiB. It never throws: a full disk must not stop a save. */
export function openLog(folder: string): Log {
  const file = join(folder, 'copydesk.log')
  return {
    failure(where, error) {
      const line = `${new Date().toISOString()} ${where}: ${traceOf(error)}\n`
      try {
        mkdirSync(folder, { recursive: true })
        if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST) renameSync(file, `${file}.1`)
        appendFileSync(file, line)
      } catch {
        process.stderr.write(line)
      }
    },
  }
}

function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  return `${error.name}${code}${frames.map(frame => `\n ${frame.trim()}`).join('')}`
}
