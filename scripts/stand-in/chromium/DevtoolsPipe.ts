import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import type { Commands, Events, SessionEvent } from './protocol.ts'

interface Message {
  readonly id?: number
  readonly result?: unknown
  readonly error?: { readonly message: string }
  readonly method?: string
  readonly params?: unknown
  readonly sessionId?: string
}

interface Pending {
  readonly method: string
  resolve(result: unknown): void
  reject(reason: Error): void
}

/**
 * Chromium's debugging protocol over two file descriptors (3 and 4, JSON ended by a zero byte).
 * No port is opened, and Chromium exits when this process dies, however it dies.
 */
export class DevtoolsPipe {
  readonly process: ChildProcess
  readonly #input: Writable
  readonly #pending = new Map<number, Pending>()
  readonly #listeners = new Map<string, ((params: never, sessionId: string | undefined) => void)[]>()
  readonly #sessions = new Map<string, (event: SessionEvent) => void>()
  #chunks: Buffer[] = []
  #lastId = 0
  #closed = false

  constructor(
    executable: string,
    args: readonly string[],
    env: NodeJS.ProcessEnv,
    onExit: (code: number | null) => void,
  ) {
    this.process = spawn(executable, ['--remote-debugging-pipe', ...args], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      env,
    })
    this.#input = this.process.stdio[3] as Writable
    const output = this.process.stdio[4] as Readable
    this.#input.on('error', () => {})
    output.on('error', () => {})
    output.on('data', (data: Buffer) => this.#read(data))
    // A message over 100 MiB makes Chromium drop the pipe but run on; nothing could reach it any more.
    output.on('close', () => this.process.kill('SIGKILL'))
    this.process.on('error', () => this.#exited(null, onExit))
    this.process.on('exit', code => this.#exited(code, onExit))
  }

  get closed(): boolean {
    return this.#closed
  }

  send<M extends keyof Commands>(
    method: M,
    params: Commands[M][0],
    sessionId?: string,
  ): Promise<Commands[M][1]> {
    if (this.#closed) return Promise.reject(new Error(`${method}: Chromium is gone`))
    const id = ++this.#lastId
    const answer = new Promise<unknown>((resolve, reject) =>
      this.#pending.set(id, { method, resolve, reject }),
    )
    this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    return answer as Promise<Commands[M][1]>
  }

  listen<E extends keyof Events>(
    event: E,
    listener: (params: Events[E], sessionId: string | undefined) => void,
  ): void {
    const list = this.#listeners.get(event) ?? []
    list.push(listener)
    this.#listeners.set(event, list)
  }

  /** Sends every event of one page's session to its listener, until `forgetSession`. */
  listenSession(sessionId: string, listener: (event: SessionEvent) => void): void {
    this.#sessions.set(sessionId, listener)
  }

  forgetSession(sessionId: string): void {
    this.#sessions.delete(sessionId)
  }

  #read(data: Buffer): void {
    let start = 0
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
      this.#chunks.push(data.subarray(start, end))
      const text = Buffer.concat(this.#chunks).toString()
      this.#chunks = []
      start = end + 1
      this.#receive(JSON.parse(text))
    }
    if (start < data.length) this.#chunks.push(data.subarray(start))
  }

  #receive(message: Message): void {
    if (message.id !== undefined) {
      const pending = this.#pending.get(message.id)
      this.#pending.delete(message.id)
      if (message.error) pending?.reject(new Error(`${pending.method}: ${message.error.message}`))
      else pending?.resolve(message.result)
      return
    }
    for (const listener of this.#listeners.get(message.method ?? '') ?? []) {
      listener(message.params as never, message.sessionId)
    }
    const session = this.#sessions.get(message.sessionId ?? '')
    session?.({ name: message.method, params: message.params } as SessionEvent)
  }

  #exited(code: number | null, onExit: (code: number | null) => void): void {
    if (this.#closed) return
    this.#closed = true
    for (const pending of this.#pending.values())
      pending.reject(new Error(`${pending.method}: Chromium is gone`))
    this.#pending.clear()
    onExit(code)
  }
}
