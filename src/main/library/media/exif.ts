import type { Credits } from './Credits.ts'
import { decodeText } from './decodeText.ts'

/** Tags of the first image directory (Exif 3.0, CIPA DC-008, 4.6.5). */
const ORIENTATION = 0x0112
const ARTIST = 0x013b
const COPYRIGHT = 0x8298

export type ExifFacts = Credits & {
  /** 1 to 8 as Exif counts; 1 is upright. */
  readonly orientation: number
}

/** Reads a TIFF block of Exif. What is damaged in it is passed over: it is thrown away afterwards anyway. */
export function readExif(tiff: Buffer): ExifFacts {
  const facts = { orientation: 1, creators: [] as string[], rights: [] as string[] }
  const order = tiff.toString('latin1', 0, 2)
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return facts
  const [u16, u32] =
    order === 'II'
      ? [(at: number) => tiff.readUInt16LE(at), (at: number) => tiff.readUInt32LE(at)]
      : [(at: number) => tiff.readUInt16BE(at), (at: number) => tiff.readUInt32BE(at)]
  const directory = u32(4)
  if (directory + 2 > tiff.length) return facts
  for (let index = 0; index < u16(directory); index += 1) {
    const entry = directory + 2 + index * 12
    if (entry + 12 > tiff.length) break
    const [tag, count] = [u16(entry), u32(entry + 4)]
    if (tag === ORIENTATION) facts.orientation = u16(entry + 8)
    if (tag !== ARTIST && tag !== COPYRIGHT) continue
    const start = count > 4 ? u32(entry + 8) : entry + 8
    const texts = decodeText(tiff.subarray(start, start + count)).split('\0')
    if (tag === ARTIST) facts.creators.push(...texts)
    else facts.rights.push(...texts)
  }
  if (facts.orientation < 1 || facts.orientation > 8) facts.orientation = 1
  return facts
}

/** The smallest TIFF block that says how the picture is turned, and nothing else. */
export function orientationExif(orientation: number): Buffer {
  const tiff = Buffer.alloc(26)
  tiff.write('MM\0*', 'latin1')
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(1, 8)
  tiff.writeUInt16BE(ORIENTATION, 10)
  tiff.writeUInt16BE(3, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(orientation, 18)
  return tiff
}

/** Width and height as shown: orientations 5 to 8 lie on their side. */
export function asShown(
  orientation: number,
  width: number,
  height: number,
): { width: number; height: number } {
  return orientation >= 5 ? { width: height, height: width } : { width, height }
}
