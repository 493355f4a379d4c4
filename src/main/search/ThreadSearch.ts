import { Worker } from 'node:worker_threads'
import { Refusal } from '../../shared/Refusal.ts'
import type { QueryTerm } from '../../shared/search/parseQuery.ts'
import type { Hits, StorySearch } from './StorySearch.ts'
import type { FromThread, QuestionName, Questions, SearchGround, ToThread } from './thread/messages.ts'

/** From its source the thread runs as it is written, from the built app as it was built beside this file. */
const PROGRAM = new URL(
  import.meta.url.endsWith('.ts') ? './searchWorker.ts' : './searchWorker.js',
  import.meta.url,
)

type Waiting = { resolve(answer: never): void; reject(error: Refusal): void }

/**
 * Search in a thread of its own, which reads the stories from the disk itself, so that whoever saves has nothing
 * to do with it. The thread starts with the first question; one that fails is started anew with the next.
 */
export class ThreadSearch implements StorySearch {
  readonly #ground: SearchGround
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | null = null
  #asked = 0
  #closed = false

  constructor(ground: SearchGround) {
    this.#ground = ground
  }

  changed(id: string): void {
    this.#worker?.postMessage({ number: null, changed: [id] } satisfies ToThread)
  }

  warm(): void {
    if (!this.#closed) this.#worker ??= this.#start()
  }

  async find(terms: readonly QueryTerm[], whole: boolean): Promise<Hits> {
    const { ids, marks, complete } = await this.#ask('rank', { terms, whole })
    return { ids, complete, excerpts: some => this.#ask('excerpts', { ids: some, marks }) }
  }

  related(id: string, whole: boolean): ReturnType<StorySearch['related']> {
    return this.#ask('related', { id, whole })
  }

  /** Ends the thread as a failure of its own would. */
  async interrupt(): Promise<void> {
    await this.#worker?.terminate()
  }

  async close(): Promise<void> {
    this.#closed = true
    const worker = this.#worker
    if (!worker) return
    await this.#ask('close', null).catch(() => null)
    await worker.terminate()
    this.#worker = null
  }

  #ask<Q extends QuestionName>(name: Q, ask: Questions[Q]['ask']): Promise<Questions[Q]['answer']> {
    if (this.#closed && name !== 'close') return Promise.reject(failed('The library is closed.'))
    this.#worker ??= this.#start()
    const worker = this.#worker
    this.#asked += 1
    const number = this.#asked
    // A program does not end while an answer is awaited, and ends though the thread is there.
    worker.ref()
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject })
      worker.postMessage({ number, name, ask })
    })
  }

  #start(): Worker {
    const worker = new Worker(PROGRAM, { workerData: this.#ground, name: 'search' })
    worker.unref()
    worker.on('message', (message: FromThread) => this.#hear(worker, message))
    worker.on('error', error => this.#fail(worker, error))
    worker.on('exit', () => this.#fail(worker, null))
    return worker
  }

  #hear(worker: Worker, message: FromThread): void {
    const waiting = this.#waiting.get(message.number)
    this.#waiting.delete(message.number)
    if (this.#waiting.size === 0) worker.unref()
    if ('failure' in message) waiting?.reject(failed(message.failure))
    else waiting?.resolve(message.answer as never)
  }

  #fail(worker: Worker, cause: unknown): void {
    if (this.#worker === worker) this.#worker = null
    for (const { reject } of this.#waiting.values()) reject(failed(cause))
    this.#waiting.clear()
  }
}

function failed(cause: unknown): Refusal {
  return new Refusal('search-failed', 'The search stopped half-way. The stories are safe; search again.', {
    cause,
  })
}
