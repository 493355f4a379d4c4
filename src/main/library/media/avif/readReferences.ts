import { type Box, boxesIn } from './boxesIn.ts'

export type Reference = {
  /** Four letters, e.g. 'thmb': `from` is a thumbnail of each of `to`. */
  readonly type: string
  readonly from: number
  readonly to: readonly number[]
  readonly box: Box
}

/** How items relate (ISO/IEC 14496-12, 8.11.12). */
export function readReferences(bytes: Buffer, iref: Box): readonly Reference[] {
  const wide = bytes[iref.body] === 0 ? 2 : 4
  return boxesIn(bytes, iref.body + 4, iref.end).map(box => {
    const count = bytes.readUInt16BE(box.body + wide)
    const to = Array.from({ length: count }, (_, index) =>
      bytes.readUIntBE(box.body + wide + 2 + index * wide, wide),
    )
    return { type: box.type, from: bytes.readUIntBE(box.body, wide), to, box }
  })
}
