import { type Credits, joinCredits } from './Credits.ts'
import { damagedImage } from './damagedImage.ts'
import { asShown, orientationExif, readExif } from './exif.ts'
import type { CleanImage, ImageFormat } from './ImageFormat.ts'
import { readPhotoshop } from './iptc.ts'
import { readXmp } from './xmp.ts'

const EXIF = 'Exif\0\0'
const XMP = 'http://ns.adobe.com/xap/1.0/\0'
const PHOTOSHOP = 'Photoshop 3.0\0'
const ICC = 'ICC_PROFILE\0'

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP13 = 0xed
const APP14 = 0xee

type Reading = {
  readonly kept: Buffer[]
  readonly credits: Credits[]
  readonly photoshop: Buffer[]
  orientation: number
  width: number
  height: number
}

/** JPEG (ITU-T T.81): segments; what decoding needs is kept, of the application segments JFIF, ICC and Adobe. */
export const jpeg: ImageFormat = {
  recognises: bytes => bytes.length > 3 && bytes[0] === 0xff && bytes[1] === SOI && bytes[2] === 0xff,
  clean: bytes => {
    const reading: Reading = { kept: [], credits: [], photoshop: [], orientation: 1, width: 0, height: 0 }
    readSegments(bytes, reading)
    reading.credits.push(readPhotoshop(Buffer.concat(reading.photoshop)))
    return assemble(reading)
  },
}

function readSegments(bytes: Buffer, reading: Reading): void {
  let at = 2
  let scanned = false
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) throw damagedImage()
    const marker = bytes.readUInt8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === EOI) break
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length || end < at + 4) throw damagedImage()
    const stop = marker === SOS ? endOfScan(bytes, end) : end
    readSegment(marker, bytes.subarray(at, stop), reading)
    scanned ||= marker === SOS
    at = stop
  }
  if (!scanned) throw damagedImage()
}

/** Scan data ends at a marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) return at
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

function readSegment(marker: number, segment: Buffer, reading: Reading): void {
  const data = segment.subarray(4)
  const starts = (with_: string) => data.toString('latin1', 0, with_.length) === with_
  if (isFrame(marker)) {
    reading.height = data.readUInt16BE(1)
    reading.width = data.readUInt16BE(3)
  }
  if (marker === APP0) {
    if (starts('JFIF\0')) reading.kept.push(withoutThumbnail(segment))
  } else if (marker === APP1) {
    if (starts(EXIF)) readExifSegment(data.subarray(EXIF.length), reading)
    if (starts(XMP)) reading.credits.push(readXmp(data.subarray(XMP.length).toString('utf8')))
  } else if (marker === APP13) {
    if (starts(PHOTOSHOP)) reading.photoshop.push(data.subarray(PHOTOSHOP.length))
  } else if (marker === APP2) {
    if (starts(ICC)) reading.kept.push(segment)
  } else if (marker === APP14) {
    if (starts('Adobe')) reading.kept.push(segment)
  } else if (isForDecoding(marker)) reading.kept.push(segment)
}

function readExifSegment(tiff: Buffer, reading: Reading): void {
  const facts = readExif(tiff)
  reading.credits.push(facts)
  if (reading.orientation === 1) reading.orientation = facts.orientation
}

/** SOF0 to SOF15 without DHT, JPG and DAC, which stand among them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

/** Frames, tables, scans, restart interval, line count; no application segment, no comment. */
function isForDecoding(marker: number): boolean {
  return (marker >= 0xc0 && marker <= 0xcf) || (marker >= SOS && marker <= 0xdf)
}

/** JFIF 1.02: 5 bytes of name, 2 of version, 1 + 4 of density, then the thumbnail's size and pixels. */
function withoutThumbnail(segment: Buffer): Buffer {
  const jfif = Buffer.from(segment.subarray(0, 18))
  if (jfif.length < 18) throw damagedImage()
  jfif.writeUInt16BE(16, 2)
  jfif.writeUInt16BE(0, 16)
  return jfif
}

function assemble({ kept, credits, orientation, width, height }: Reading): CleanImage {
  const segments = [...kept]
  if (orientation !== 1) {
    const tiff = orientationExif(orientation)
    const head = Buffer.from([0xff, APP1, 0, 2 + EXIF.length + tiff.length])
    const isJfifFirst = segments[0]?.[1] === APP0
    segments.splice(isJfifFirst ? 1 : 0, 0, Buffer.concat([head, Buffer.from(EXIF, 'latin1'), tiff]))
  }
  const bytes = Buffer.concat([Buffer.from([0xff, SOI]), ...segments, Buffer.from([0xff, EOI])])
  return { bytes, ...asShown(orientation, width, height), credit: joinCredits(credits) }
}
