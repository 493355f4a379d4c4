import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import os from 'node:os'
import path from 'node:path'

export interface SecondInstance {
  readonly argv: readonly string[]
  readonly workingDirectory: string
  readonly additionalData: unknown
}

/** How long a start waits for a holder that has said it is quitting; tools restart the app that quickly. */
const patience = 4000

/** One instance per user-data folder: a file with the holder's process id decides, a socket carries the rest. */
export class SingleInstanceLock {
  readonly #folder: string
  readonly #second: (start: SecondInstance) => void
  #server: Server | undefined
  #held = false
  /** Settles when the holder has heard of this start. */
  told: Promise<void> = Promise.resolve()

  constructor(folder: string, second: (start: SecondInstance) => void) {
    this.#folder = folder
    this.#second = second
  }

  get held(): boolean {
    return this.#held
  }

  /** Takes the lock, or tells its holder of this start and answers false. */
  take(additionalData: unknown): boolean {
    if (this.#held) return true
    mkdirSync(this.#folder, { recursive: true })
    const until = Date.now() + patience
    while (!this.#write()) {
      const holder = this.#readHolder()
      if (holder.alive && holder.quitting && Date.now() < until) pause(50)
      else if (holder.alive) {
        this.told = this.#tellHolder({ argv: process.argv, workingDirectory: process.cwd(), additionalData })
        return false
      } else rmSync(this.#file, { force: true })
    }
    this.#held = true
    this.#listen()
    return true
  }

  /** Says that this holder is on its way out, so that the next start waits instead of giving way. */
  announceQuitting(): void {
    if (this.#held) writeFileSync(this.#file, `${process.pid} quitting`)
  }

  release(): void {
    if (!this.#held) return
    this.#held = false
    this.#server?.close()
    rmSync(this.#file, { force: true })
  }

  get #file(): string {
    return path.join(this.#folder, 'stand-in.lock')
  }

  // A socket's path may have at most about 100 characters; the folder's may be longer.
  get #socket(): string {
    const digest = createHash('sha256').update(this.#folder).digest('hex').slice(0, 20)
    return path.join(os.tmpdir(), `stand-in-${digest}.sock`)
  }

  #write(): boolean {
    try {
      writeFileSync(this.#file, String(process.pid), { flag: 'wx' })
      return true
    } catch {
      return false
    }
  }

  #readHolder(): { alive: boolean; quitting: boolean } {
    try {
      const text = readFileSync(this.#file, 'utf8')
      return { alive: isStandIn(Number.parseInt(text, 10)), quitting: text.endsWith('quitting') }
    } catch {
      return { alive: false, quitting: false }
    }
  }

  #listen(): void {
    rmSync(this.#socket, { force: true })
    this.#server = createServer(connection => {
      let text = ''
      connection.on('data', data => {
        text += data
      })
      connection.on('end', () => this.#second(JSON.parse(text)))
    }).listen(this.#socket)
    this.#server.unref()
  }

  #tellHolder(start: SecondInstance): Promise<void> {
    return new Promise(resolve => {
      const connection = connect(this.#socket, () => connection.end(JSON.stringify(start)))
      connection.on('close', () => resolve())
      connection.on('error', () => resolve())
    })
  }
}

/** Whether this process lives and is one of ours: after a crash its number may belong to another program. */
function isStandIn(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('stand-in')
  } catch {
    return true
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
