import { crc32, inflateSync } from 'node:zlib'
import { type Credits, joinCredits } from './Credits.ts'
import { damagedImage } from './damagedImage.ts'
import { decodeText } from './decodeText.ts'
import { asShown, orientationExif, readExif } from './exif.ts'
import type { ImageFormat } from './ImageFormat.ts'
import { readXmp } from './xmp.ts'

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

/** What decoding, colour and animation need (PNG third edition, table 7); all else is metadata or unknown. */
const KEPT = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD pHYs hIST sPLT acTL fcTL fdAT'.split(
    ' ',
  ),
)
const LARGEST_TEXT = 1024 * 1024

export const png: ImageFormat = {
  recognises: bytes => bytes.subarray(0, 8).equals(SIGNATURE),
  clean: bytes => {
    const kept: Buffer[] = [SIGNATURE]
    const credits: Credits[] = []
    let orientation = 1
    for (const { type, data, whole } of chunks(bytes)) {
      if (KEPT.has(type)) kept.push(whole)
      if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt') credits.push(readText(type, data))
      if (type !== 'eXIf') continue
      const facts = readExif(data)
      credits.push(facts)
      orientation = facts.orientation
    }
    if (orientation !== 1) kept.splice(2, 0, chunk('eXIf', orientationExif(orientation)))
    const size = asShown(orientation, bytes.readUInt32BE(16), bytes.readUInt32BE(20))
    return { bytes: Buffer.concat(kept), ...size, credit: joinCredits(credits) }
  },
}

type Chunk = { readonly type: string; readonly data: Buffer; readonly whole: Buffer }

/** From IHDR to IEND; what follows is dropped. */
function* chunks(bytes: Buffer): Generator<Chunk> {
  for (let at = SIGNATURE.length; ; ) {
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    const end = at + 12 + length
    if (end > bytes.length || (at === SIGNATURE.length) !== (type === 'IHDR')) throw damagedImage()
    yield { type, data: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) }
    if (type === 'IEND') return
    at = end
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  crc.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, crc])
}

/** keyword NUL, then by type: text; method and deflated text; flag, method, language NUL, translation NUL, text. */
function readText(type: string, data: Buffer): Credits {
  const end = data.indexOf(0)
  const keyword = data.toString('latin1', 0, Math.max(end, 0))
  const wanted = keyword === 'Author' || keyword === 'Copyright' || keyword === 'XML:com.adobe.xmp'
  const text = wanted ? decodeText(textOf(type, data, end)) : ''
  if (keyword === 'XML:com.adobe.xmp') return readXmp(text)
  return { creators: keyword === 'Author' ? [text] : [], rights: keyword === 'Copyright' ? [text] : [] }
}

function textOf(type: string, data: Buffer, end: number): Buffer {
  if (type === 'tEXt') return data.subarray(end + 1)
  if (type === 'zTXt') return inflated(data.subarray(end + 2))
  const language = data.indexOf(0, end + 3)
  const text = data.subarray(data.indexOf(0, language + 1) + 1)
  return data[end + 1] === 1 ? inflated(text) : text
}

/** Text that does not unpack, or unpacks to over a megabyte, names nobody. */
function inflated(data: Buffer): Buffer {
  try {
    return inflateSync(data, { maxOutputLength: LARGEST_TEXT })
  } catch {
    return Buffer.alloc(0)
  }
}
