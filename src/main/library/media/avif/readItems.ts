import { damagedImage } from '../damagedImage.ts'
import { type Box, boxesIn } from './boxesIn.ts'

export type Item = {
  readonly id: number
  /** Four letters, e.g. 'av01', 'Exif', 'mime'. */
  readonly type: string
  /** For 'mime', e.g. 'application/rdf+xml'. */
  readonly contentType: string
  readonly box: Box
}

/** The items of a picture (ISO/IEC 14496-12, 8.11.6): iinf with its infe boxes of version 2 and 3. */
export function readItems(bytes: Buffer, iinf: Box): readonly Item[] {
  const first = iinf.body + (bytes[iinf.body] === 0 ? 6 : 8)
  return boxesIn(bytes, first, iinf.end).map(box => {
    const version = bytes.readUInt8(box.body)
    if (box.type !== 'infe' || version < 2) throw damagedImage()
    const wide = version === 2 ? 2 : 4
    const typeAt = box.body + 4 + wide + 2
    const [, contentType = ''] = bytes.toString('latin1', typeAt + 4, box.end).split('\0')
    return {
      id: bytes.readUIntBE(box.body + 4, wide),
      type: bytes.toString('latin1', typeAt, typeAt + 4),
      contentType,
      box,
    }
  })
}
