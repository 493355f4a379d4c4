import { damagedImage } from '../damagedImage.ts'
import type { Box } from './boxesIn.ts'

type Extent = { readonly start: number; readonly end: number }

export type Location = {
  readonly id: number
  /** Where its bytes are in the file. */
  readonly extents: readonly Extent[]
  /** Its entry as it stands in iloc. */
  readonly entry: Extent
}

/** Where the bytes of each item are (ISO/IEC 14496-12, 8.11.3): in the file, or in the box `idat`. */
export function readLocations(bytes: Buffer, iloc: Box, idat: Box | undefined): readonly Location[] {
  const version = bytes.readUInt8(iloc.body)
  const sizes = bytes.readUInt16BE(iloc.body + 4)
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15]
  const indexSize = version > 0 ? sizes & 15 : 0
  let at = iloc.body + 6
  const take = (size: number): number => {
    const value = size === 0 ? 0 : size === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, size)
    at += size
    return value
  }
  const wide = version < 2 ? 2 : 4
  return Array.from({ length: limited(take(wide)) }, () => {
    const start = at
    const id = take(wide)
    const method = version > 0 ? take(2) & 15 : 0
    if (take(2) !== 0 || method > 1 || (method === 1 && !idat)) throw damagedImage()
    const origin = take(baseSize) + (method === 1 && idat ? idat.body : 0)
    const extents = Array.from({ length: limited(take(2)) }, () => {
      take(indexSize)
      const from = origin + take(offsetSize)
      const to = from + take(lengthSize)
      if (to <= from || to > bytes.length) throw damagedImage()
      return { start: from, end: to }
    })
    return { id, extents, entry: { start, end: at } }
  })
}

/** No picture has so many parts; a count that says so is damaged. */
function limited(count: number): number {
  if (count > 65_535) throw damagedImage()
  return count
}
