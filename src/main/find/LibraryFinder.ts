import { Worker } from 'node:worker_threads'
import type { FoundStory } from '../../shared/find/FoundStory.ts'
import { Refusal, type RefusalCode } from '../../shared/Refusal.ts'
import {
  type FinderGround,
  type FromThread,
  type LookEnd,
  type LookTask,
  type Replaced,
  type ReplaceTask,
  SIGNS,
  type ToThread,
} from './thread/messages.ts'

/** From its source the thread runs as it is written, from the built app as it was built beside this file. */
const PROGRAM = new URL(
  import.meta.url.endsWith('.ts') ? './findWorker.ts' : './findWorker.js',
  import.meta.url,
)

/** So long one block of text may be looked at before the regular expression is taken for one that never ends. */
const PATIENCE_MS = 3_000
const WATCH_MS = 250
/** And so long once it was asked to stop: who asked wants something else. */
const STOPPING_MS = 500
/** The thread and what it holds go when nobody has asked for so long. Milliseconds. */
const IDLE_MS = 60_000

type Listener = { found(stories: readonly FoundStory[], looked: number): void }
type Waiting = {
  readonly message: ToThread
  readonly signal: AbortSignal | undefined
  hear(message: FromThread): void
  /** The thread gave no sign of life any more, or ended by itself. */
  lost(tooSlow: boolean): void
}

/** Finds and replaces in the stories of one library, in a thread of its own that no pattern can keep busy for ever. */
export class LibraryFinder {
  readonly #articles: string
  readonly #waiting = new Map<number, Waiting>()
  #signs = new Int32Array(new SharedArrayBuffer(SIGNS.count * 4))
  #worker: Worker | null = null
  #watch: NodeJS.Timeout | undefined
  #idle: NodeJS.Timeout | undefined
  #asked = 0

  /** `articles` is the folder of all stories. */
  constructor(articles: string) {
    this.#articles = articles
  }

  /** Tells what it finds as it goes. An aborted signal ends it at the next story, with what was found so far. */
  look(task: LookTask, signal: AbortSignal, listener: Listener): Promise<LookEnd> {
    let [stories, matches, looked] = [0, 0, 0]
    return this.#ask(
      number => ({ number, kind: 'look', task }),
      (message, done) => {
        if ('found' in message) {
          looked = message.looked
          stories += message.found.length
          matches += message.found.reduce((sum, story) => sum + story.matches.length, 0)
          listener.found(message.found, message.looked)
        } else if ('ended' in message) done.resolve(message.ended)
      },
      done => done.resolve({ stories, matches, looked, unread: [], trouble: 'tooSlow' }),
      signal,
    )
  }

  /** What one story becomes. Throws Refusal 'story-changed', 'in-review', 'search-failed' or as stories are read. */
  replace(task: ReplaceTask): Promise<Replaced> {
    return this.#ask(
      number => ({ number, kind: 'replace', task }),
      (message, done) => {
        if ('replaced' in message) done.resolve(message.replaced)
      },
      done => done.reject(failed()),
    )
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle)
    const worker = this.#worker
    this.#worker = null
    await worker?.terminate()
  }

  #ask<T>(
    message: (number: number) => ToThread,
    hear: (message: FromThread, done: PromiseWithResolvers<T>) => void,
    tooSlow: (done: PromiseWithResolvers<T>) => void,
    signal?: AbortSignal,
  ): Promise<T> {
    clearTimeout(this.#idle)
    this.#asked += 1
    const number = this.#asked
    const done = Promise.withResolvers<T>()
    const waiting: Waiting = {
      message: message(number),
      signal,
      hear(said) {
        if ('refusal' in said)
          done.reject(new Refusal(said.refusal.code as RefusalCode, said.refusal.message))
        else hear(said, done)
      },
      lost: slow => (slow ? tooSlow(done) : done.reject(failed())),
    }
    const stop = () => this.#stop(number)
    signal?.addEventListener('abort', stop, { once: true })
    this.#waiting.set(number, waiting)
    this.#send(waiting)
    this.#watch ??= this.#watchOver()
    return done.promise.finally(() => {
      signal?.removeEventListener('abort', stop)
      this.#waiting.delete(number)
      if (this.#waiting.size === 0) this.#rest()
    })
  }

  #send({ message, signal }: Waiting): void {
    this.#worker ??= this.#start()
    if (signal?.aborted) this.#stop(message.number)
    // A program does not end while an answer is awaited, and ends though the thread is there.
    this.#worker.ref()
    this.#worker.postMessage(message)
  }

  #stop(number: number): void {
    const before = Atomics.load(this.#signs, SIGNS.stopped)
    Atomics.store(this.#signs, SIGNS.stopped, Math.max(before, number))
  }

  #rest(): void {
    clearInterval(this.#watch)
    this.#watch = undefined
    this.#worker?.unref()
    this.#idle = setTimeout(() => void this.close(), IDLE_MS).unref()
  }

  #watchOver(): NodeJS.Timeout {
    let beats = -1
    let since = performance.now()
    return setInterval(() => {
      const now = Atomics.load(this.#signs, SIGNS.beats)
      // Before its first sign the thread is still being started.
      if (now !== beats || now === 0) [beats, since] = [now, performance.now()]
      else if (performance.now() - since > this.#patience()) {
        this.#end(true)
        beats = -1
      }
    }, WATCH_MS)
  }

  #start(): Worker {
    const signs = new SharedArrayBuffer(SIGNS.count * 4)
    this.#signs = new Int32Array(signs)
    const ground: FinderGround = { articles: this.#articles, signs }
    const worker = new Worker(PROGRAM, { workerData: ground, name: 'find' })
    worker.on('message', (message: FromThread) => this.#waiting.get(message.number)?.hear(message))
    worker.on('error', () => this.#worker === worker && this.#end(false))
    worker.on('exit', () => this.#worker === worker && this.#end(false))
    return worker
  }

  #patience(): number {
    const [first] = this.#waiting.values()
    return first?.signal?.aborted ? STOPPING_MS : PATIENCE_MS
  }

  /** The thread is given up. What it was at is lost; what was not begun yet is done by the next one. */
  #end(tooSlow: boolean): void {
    const worker = this.#worker
    this.#worker = null
    void worker?.terminate()
    const [first, ...others] = this.#waiting.values()
    first?.lost(tooSlow)
    for (const other of others) {
      if (tooSlow) this.#send(other)
      else other.lost(false)
    }
  }
}

function failed(): Refusal {
  return new Refusal(
    'search-failed',
    'Looking through the stories stopped half-way. They are as they were; try again.',
  )
}
