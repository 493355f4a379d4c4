/** One file in a zip, as the zip tells of it. */
export type ZipFile = { readonly path: string; readonly size: number; readonly crc: number }

/** A zip opened for reading. Nothing it says of itself is believed: who reads, counts and hashes. */
export type ZipSource = {
  /** In the order in which they stand in the file. */
  readonly files: readonly ZipFile[]
  /** The file's bytes, unpacked; never more than its `size`. Throws what the unpacking or the disk throws. */
  chunks(file: ZipFile): AsyncIterable<Uint8Array>
  close(): void
}
