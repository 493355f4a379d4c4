import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'

export type Hashed = { readonly size: number; readonly crc: number; readonly sha256: string }

/** Counts and hashes bytes as they pass. */
export class Hashing {
  readonly #sha = createHash('sha256')
  #crc = 0
  #size = 0

  add(bytes: Uint8Array): void {
    this.#sha.update(bytes)
    this.#crc = crc32(bytes, this.#crc)
    this.#size += bytes.length
  }

  /** Of all that has passed so far. */
  get result(): Hashed {
    return { size: this.#size, crc: this.#crc, sha256: this.#sha.copy().digest('hex') }
  }
}
