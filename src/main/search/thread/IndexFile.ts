import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Segment } from '../Segment.ts'
import { readSegment, writeSegment } from '../segmentFile.ts'

/** The index between two starts. It is derived: whatever goes wrong with it, the stories are read instead. */
export class IndexFile {
  readonly #path: string
  readonly #readOnly: boolean

  constructor(path: string, readOnly: boolean) {
    this.#path = path
    this.#readOnly = readOnly
  }

  /** null when there is none that is whole. */
  read(): Segment | null {
    try {
      return readSegment(readFileSync(this.#path))
    } catch {
      return null
    }
  }

  /** Without a word about failing, and without waiting for the disk: a torn file is known by its hash. */
  write(segment: Segment): void {
    if (this.#readOnly) return
    try {
      writeFileSync(`${this.#path}.new`, writeSegment(segment))
      renameSync(`${this.#path}.new`, this.#path)
    } catch {
      this.remove()
    }
  }

  remove(): void {
    if (this.#readOnly) return
    try {
      for (const path of [this.#path, `${this.#path}.new`]) rmSync(path, { force: true })
    } catch {
      // A disk that gives nothing back takes nothing away either; the file's stamps make it stale, not wrong.
    }
  }
}
