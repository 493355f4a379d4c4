import { damagedImage } from '../damagedImage.ts'
import type { CleanImage, ImageFormat } from '../ImageFormat.ts'
import { blankBox } from './blankBox.ts'
import { type Box, boxesIn } from './boxesIn.ts'
import { cleanMeta } from './cleanMeta.ts'
import { scrubMovie } from './scrubMovie.ts'

const KEPT = new Set(['ftyp', 'meta', 'mdat', 'moov'])

/**
 * AVIF (AV1 image file format 1.1 over ISO/IEC 23008-12). Items are found by their place in the file, so
 * nothing moves: what is taken out of the box of items leaves free space, and its bytes are zeroed.
 */
export const avif: ImageFormat = {
  recognises: bytes => {
    if (bytes.length < 16 || bytes.toString('latin1', 4, 8) !== 'ftyp') return false
    const brands = bytes.toString('latin1', 8, Math.min(bytes.readUInt32BE(0), bytes.length, 256))
    return (brands.match(/.{4}/gs) ?? []).some(brand => brand === 'avif' || brand === 'avis')
  },
  clean: given => {
    const bytes = Buffer.from(given)
    const boxes = boxesIn(bytes, 0, bytes.length)
    for (const box of boxes) {
      if (!KEPT.has(box.type)) blankBox(bytes, box)
      if (box.type === 'moov') scrubMovie(bytes, box)
    }
    const facts: Omit<CleanImage, 'bytes'> = cleanMeta(bytes, theOne(boxes, 'meta'))
    return { bytes, ...facts }
  },
}

function theOne(boxes: readonly Box[], type: string): Box {
  const [box, ...more] = boxes.filter(one => one.type === type)
  if (!box || more.length > 0) throw damagedImage()
  return box
}
