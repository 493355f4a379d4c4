/** What a disk was told, in its order. `at`: nanoseconds of the clock that all programs of a computer share. */
export type DiskRecord =
  | { readonly kind: 'write'; readonly at: bigint; readonly offset: number; readonly bytes: Buffer }
  /** Everything written before is on the disk for good. */
  | { readonly kind: 'flush'; readonly at: bigint }

const HEAD = 24

/** The records as one file: kind, time, offset, length, bytes. */
export function packLog(records: readonly DiskRecord[]): Buffer {
  return Buffer.concat(
    records.map(record => {
      const bytes = record.kind === 'write' ? record.bytes : Buffer.alloc(0)
      const head = Buffer.alloc(HEAD)
      head.writeUInt32LE(record.kind === 'write' ? 1 : 2, 0)
      head.writeUInt32LE(bytes.length, 4)
      head.writeBigUInt64LE(record.at, 8)
      head.writeBigUInt64LE(BigInt(record.kind === 'write' ? record.offset : 0), 16)
      return Buffer.concat([head, bytes])
    }),
  )
}

export function unpackLog(packed: Buffer): readonly DiskRecord[] {
  const records: DiskRecord[] = []
  for (let at = 0; at < packed.length; ) {
    const length = packed.readUInt32LE(at + 4)
    const time = packed.readBigUInt64LE(at + 8)
    if (packed.readUInt32LE(at) === 2) records.push({ kind: 'flush', at: time })
    else
      records.push({
        kind: 'write',
        at: time,
        offset: Number(packed.readBigUInt64LE(at + 16)),
        bytes: packed.subarray(at + HEAD, at + HEAD + length),
      })
    at += HEAD + length
  }
  return records
}
