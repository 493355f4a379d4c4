import type { FileFacts } from '../FileSystem.ts'

/** What this program last saw of one stored file: as it read it, or as it wrote it itself. */
export class Sight {
  #facts: FileFacts | null | undefined
  #news = false
  #top = 0

  /** Something else was found there than was last seen, and nobody has attended to it yet. */
  get news(): boolean {
    return this.#news
  }

  /** null when there was nothing, undefined when nobody looked. */
  get facts(): FileFacts | null | undefined {
    return this.#facts
  }

  /** The highest number a version of this file was seen to have. */
  get top(): number {
    return this.#top
  }

  /** Whether these are the facts of the very file last seen; what was never seen is taken to be absent. */
  matches(facts: FileFacts | null): boolean {
    return same(this.#facts ?? null, facts)
  }

  /** Found on the disk. */
  found(facts: FileFacts | null): void {
    if (this.#facts !== undefined && !this.matches(facts)) this.#news = true
    this.#facts = facts
  }

  /** Put there by this program. */
  put(facts: FileFacts | null): void {
    this.#facts = facts
  }

  /** The other file has been attended to. */
  heard(): void {
    this.#news = false
  }

  reached(seq: number): void {
    this.#top = Math.max(this.#top, seq)
  }
}

function same(a: FileFacts | null, b: FileFacts | null): boolean {
  if (!a || !b) return a === b
  return a.kind === b.kind && a.size === b.size && a.mtimeMs === b.mtimeMs && a.ino === b.ino
}
