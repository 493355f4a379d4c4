import { joinCredits } from './Credits.ts'
import { damagedImage } from './damagedImage.ts'
import type { ImageFormat } from './ImageFormat.ts'
import { readXmp } from './xmp.ts'

const EXTENSION = 0x21
const IMAGE = 0x2c
const TRAILER = 0x3b
const GRAPHIC_CONTROL = 0xf9
const APPLICATION = 0xff
/** Looping and the colour profile. */
const KEPT_APPLICATIONS = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012'])
const XMP_APPLICATION = 'XMP DataXMP'

/** GIF 87a and 89a: blocks. Comments, plain-text blocks and unknown applications are dropped. */
export const gif: ImageFormat = {
  recognises: bytes => /^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6)),
  clean: bytes => {
    let at = 13 + colourTable(bytes.readUInt8(10))
    const kept: Buffer[] = [bytes.subarray(0, at)]
    let xmp = ''
    while (bytes.readUInt8(at) !== TRAILER) {
      const end = endOfBlock(bytes, at)
      const name = applicationOf(bytes, at)
      if (name === XMP_APPLICATION) xmp = bytes.toString('utf8', at + 14, end)
      if (bytes[at] === IMAGE || bytes[at + 1] === GRAPHIC_CONTROL || KEPT_APPLICATIONS.has(name))
        kept.push(bytes.subarray(at, end))
      at = end
    }
    kept.push(Buffer.from([TRAILER]))
    const size = { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
    return { bytes: Buffer.concat(kept), ...size, credit: joinCredits([readXmp(xmp)]) }
  },
}

/** Bytes of the colour table that a packed field announces. */
function colourTable(packed: number): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0
}

function endOfBlock(bytes: Buffer, at: number): number {
  if (bytes[at] === EXTENSION) return endOfSubBlocks(bytes, at + 2)
  if (bytes[at] === IMAGE) return endOfSubBlocks(bytes, at + 11 + colourTable(bytes.readUInt8(at + 9)))
  throw damagedImage()
}

function endOfSubBlocks(bytes: Buffer, from: number): number {
  let at = from
  for (let size = bytes.readUInt8(at); size > 0; size = bytes.readUInt8(at)) at += size + 1
  return at + 1
}

function applicationOf(bytes: Buffer, at: number): string {
  const isApplication = bytes[at] === EXTENSION && bytes[at + 1] === APPLICATION && bytes[at + 2] === 11
  return isApplication ? bytes.toString('latin1', at + 3, at + 14) : ''
}
