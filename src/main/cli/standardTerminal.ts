import type { Writable } from 'node:stream'
import type { Terminal } from './Terminal.ts'

/** The process's own streams. A reader that goes away early, as `head` does, ends the printing, not the work. */
export function standardTerminal(out: Writable, error: Writable): Terminal {
  return { out: lineWriter(out), tell: lineWriter(error) }
}

function lineWriter(stream: Writable): (line: string) => void {
  let gone = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    gone = true
  })
  return line => {
    if (!gone) stream.write(`${line}\n`)
  }
}
