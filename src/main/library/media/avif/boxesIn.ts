import { damagedImage } from '../damagedImage.ts'

/** One box of the ISO base media format: `at` header, `body` what it holds, `end` behind it; bytes of the file. */
export type Box = { readonly type: string; readonly at: number; readonly body: number; readonly end: number }

/** The boxes between two places (ISO/IEC 14496-12, 4.2): size, type, with size 1 a long size, with 0 all the rest. */
export function boxesIn(bytes: Buffer, from: number, to: number): readonly Box[] {
  const boxes: Box[] = []
  for (let at = from; at < to; ) {
    const short = bytes.readUInt32BE(at)
    const body = at + (short === 1 ? 16 : 8)
    const size = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short
    const end = short === 0 ? to : at + size
    if (end < body || end > to) throw damagedImage()
    boxes.push({ type: bytes.toString('latin1', at + 4, at + 8), at, body, end })
    at = end
  }
  return boxes
}
