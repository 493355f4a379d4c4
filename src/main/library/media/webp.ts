import { type Credits, joinCredits } from './Credits.ts'
import { damagedImage } from './damagedImage.ts'
import { orientationExif, readExif } from './exif.ts'
import type { ImageFormat } from './ImageFormat.ts'
import { readXmp } from './xmp.ts'

const KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
const KEPT_IN_FRAME = new Set(['VP8 ', 'VP8L', 'ALPH'])
const EXIF_FLAG = 0x08
const XMP_FLAG = 0x04
/** Bytes of an animation frame before its own chunks. */
const FRAME_HEAD = 16

/**
 * WebP (RFC 9649): RIFF chunks; EXIF, XMP and unknown chunks are dropped, also inside frames. Browsers do not
 * turn a WebP by its orientation; it is kept for programs that do, and the size is that of the pixels.
 */
export const webp: ImageFormat = {
  recognises: bytes =>
    bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
  clean: bytes => {
    const end = 8 + bytes.readUInt32LE(4)
    if (end > bytes.length) throw damagedImage()
    const kept: Buffer[] = []
    const credits: Credits[] = []
    let orientation = 1
    let size = { width: 0, height: 0 }
    for (const { type, data } of chunks(bytes.subarray(12, end))) {
      if (size.width === 0) size = sizeOf(type, data)
      if (type === 'EXIF') {
        const facts = readExif(withoutName(data))
        credits.push(facts)
        orientation = facts.orientation
      }
      if (type === 'XMP ') credits.push(readXmp(data.toString('utf8')))
      if (KEPT.has(type)) kept.push(chunk(type, keptData(type, data)))
    }
    if (orientation !== 1 && kept[0]?.toString('latin1', 0, 4) === 'VP8X') {
      kept[0].writeUInt8(kept[0].readUInt8(8) | EXIF_FLAG, 8)
      kept.push(chunk('EXIF', orientationExif(orientation)))
    }
    return { bytes: riff(kept), ...size, credit: joinCredits(credits) }
  },
}

type Chunk = { readonly type: string; readonly data: Buffer }

function* chunks(bytes: Buffer): Generator<Chunk> {
  for (let at = 0; at < bytes.length; ) {
    const end = at + 8 + bytes.readUInt32LE(at + 4)
    if (end > bytes.length) throw damagedImage()
    yield { type: bytes.toString('latin1', at, at + 4), data: bytes.subarray(at + 8, end) }
    at = end + ((end - at) % 2)
  }
}

/** A copy of the chunk, padded to even length. */
function chunk(type: string, data: Buffer): Buffer {
  const whole = Buffer.alloc(8 + data.length + (data.length % 2))
  whole.write(type, 'latin1')
  whole.writeUInt32LE(data.length, 4)
  data.copy(whole, 8)
  return whole
}

function riff(kept: readonly Buffer[]): Buffer {
  const body = Buffer.concat(kept)
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  head.writeUInt32LE(4 + body.length, 4)
  return Buffer.concat([head, body])
}

function keptData(type: string, data: Buffer): Buffer {
  if (type === 'VP8X') {
    const flags = Buffer.from(data)
    flags.writeUInt8(flags.readUInt8(0) & ~(EXIF_FLAG | XMP_FLAG), 0)
    return flags
  }
  if (type !== 'ANMF') return data
  const inside = [...chunks(data.subarray(FRAME_HEAD))].filter(inner => KEPT_IN_FRAME.has(inner.type))
  return Buffer.concat([data.subarray(0, FRAME_HEAD), ...inside.map(inner => chunk(inner.type, inner.data))])
}

/** Some writers put JPEG's 'Exif\0\0' before the TIFF block. */
function withoutName(data: Buffer): Buffer {
  return data.toString('latin1', 0, 6) === 'Exif\0\0' ? data.subarray(6) : data
}

/** Extended: canvas minus one, 24 bits each. Lossy: 14 bits each after the start code. Lossless: 14 bits minus one. */
function sizeOf(type: string, data: Buffer): { width: number; height: number } {
  if (type === 'VP8X') return { width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1 }
  if (type === 'VP8 ') return { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff }
  if (type !== 'VP8L') return { width: 0, height: 0 }
  const bits = data.readUInt32LE(1)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}
