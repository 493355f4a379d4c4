import { damagedImage } from '../damagedImage.ts'
import { type Box, boxesIn } from './boxesIn.ts'

type Association = { readonly id: number; readonly indices: readonly number[]; readonly entry: Buffer }

export type Properties = {
  readonly all: readonly Box[]
  readonly ipma: Box
  readonly associations: readonly Association[]
}

/** Properties and which items have them (ISO/IEC 23008-12, 9.3): ipco counted from 1, and one ipma. */
export function readProperties(bytes: Buffer, iprp: Box): Properties {
  const [ipco, ipma, ...more] = boxesIn(bytes, iprp.body, iprp.end)
  if (ipco?.type !== 'ipco' || ipma?.type !== 'ipma' || more.length > 0) throw damagedImage()
  const idSize = bytes[ipma.body] === 0 ? 2 : 4
  const indexSize = (bytes.readUInt8(ipma.body + 3) & 1) + 1
  const associations: Association[] = []
  let at = ipma.body + 8
  for (let left = bytes.readUInt32BE(ipma.body + 4); left > 0; left -= 1) {
    const first = at + idSize + 1
    const end = first + bytes.readUInt8(at + idSize) * indexSize
    const indices: number[] = []
    for (let place = first; place < end; place += indexSize)
      indices.push(bytes.readUIntBE(place, indexSize) & (indexSize === 1 ? 0x7f : 0x7fff))
    associations.push({ id: bytes.readUIntBE(at, idSize), indices, entry: bytes.subarray(at, end) })
    at = end
  }
  if (at > ipma.end) throw damagedImage()
  return { all: boxesIn(bytes, ipco.body, ipco.end), ipma, associations }
}

/** Pixels of an item as shown: its size, cut by `clap`, turned by `irot`. */
export function shownSize(bytes: Buffer, { all, associations }: Properties, id: number) {
  const own =
    associations.find(association => association.id === id)?.indices.map(index => all[index - 1]) ?? []
  const find = (type: string) => own.find(box => box?.type === type)
  const [ispe, clap, irot] = [find('ispe'), find('clap'), find('irot')]
  if (!ispe) throw damagedImage()
  const part = (at: number) => Math.round(bytes.readUInt32BE(at) / bytes.readUInt32BE(at + 4))
  const width = clap ? part(clap.body) : bytes.readUInt32BE(ispe.body + 4)
  const height = clap ? part(clap.body + 8) : bytes.readUInt32BE(ispe.body + 8)
  return irot && bytes.readUInt8(irot.body) & 1 ? { width: height, height: width } : { width, height }
}
