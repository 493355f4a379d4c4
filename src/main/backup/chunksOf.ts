import { createReadStream } from 'node:fs'

const CHUNK = 256 * 1024

/** A file's bytes in pieces of at most 256 KB. Throws the error of the disk. */
export function chunksOf(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: CHUNK })
}
