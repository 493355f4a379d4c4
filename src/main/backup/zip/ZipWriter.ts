import { promisify } from 'node:util'
import { crc32, deflateRaw } from 'node:zlib'
import { directoryRecord, endOfZip, localHeader, type Packed } from './zipRecords.ts'

const deflate = promisify(deflateRaw)

/** Small files go to the disk together: 100,000 calls take longer than their bytes. */
const WRITE_AT_ONCE = 128 * 1024

/** Bytes known before they are written, so that they can be read twice. */
export type Stream = {
  readonly size: number
  readonly crc: number
  chunks(): AsyncIterable<Uint8Array>
}

/** Writes a zip of any size from its first byte to its last; it holds no more than one file or one chunk at a time. */
export class ZipWriter {
  readonly #write: (bytes: Uint8Array) => Promise<void>
  readonly #directory: Buffer[] = []
  #offset = 0
  #waiting: Uint8Array[] = []
  #waitingBytes = 0

  constructor(write: (bytes: Uint8Array) => Promise<void>) {
    this.#write = write
  }

  /** A file that is in memory, deflated. */
  async addText(path: string, bytes: Uint8Array): Promise<void> {
    const packed = await deflate(bytes)
    const file: Packed = {
      path,
      method: 8,
      crc: crc32(bytes),
      size: bytes.length,
      packedSize: packed.length,
    }
    this.#enter(file)
    await this.#put(Buffer.concat([localHeader(file), packed]))
  }

  /** A file of any size, as it is. Its bytes must be those of `size` and `crc`: the caller proves it. */
  async addStream(path: string, { size, crc, chunks }: Stream): Promise<void> {
    const file: Packed = { path, method: 0, crc, size, packedSize: size }
    this.#enter(file)
    await this.#put(localHeader(file))
    for await (const chunk of chunks()) await this.#put(chunk)
  }

  async end(): Promise<void> {
    const offset = this.#offset
    const count = this.#directory.length
    const size = this.#directory.reduce((sum, record) => sum + record.length, 0)
    for (let from = 0; from < count; from += 1000)
      await this.#put(Buffer.concat(this.#directory.slice(from, from + 1000)))
    await this.#put(endOfZip(count, size, offset))
    await this.#flush()
  }

  #enter(file: Packed): void {
    this.#directory.push(directoryRecord(file, this.#offset))
  }

  async #put(bytes: Uint8Array): Promise<void> {
    this.#offset += bytes.length
    this.#waiting.push(bytes)
    this.#waitingBytes += bytes.length
    if (this.#waitingBytes >= WRITE_AT_ONCE) await this.#flush()
  }

  async #flush(): Promise<void> {
    const bytes = this.#waiting.length === 1 ? this.#waiting[0] : Buffer.concat(this.#waiting)
    this.#waiting = []
    this.#waitingBytes = 0
    if (bytes) await this.#write(bytes)
  }
}
