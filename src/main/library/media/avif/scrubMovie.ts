import { blankBox } from './blankBox.ts'
import { type Box, boxesIn } from './boxesIn.ts'

const HOLDING_BOXES = new Set(['trak', 'mdia'])
const TIMED = new Set(['mvhd', 'tkhd', 'mdhd'])
const METADATA = new Set(['udta', 'meta', 'uuid', 'free', 'skip'])

/** An image sequence's movie box: user data and metadata are blanked, the times it was made are zeroed. */
export function scrubMovie(bytes: Buffer, movie: Box): void {
  for (const box of boxesIn(bytes, movie.body, movie.end)) {
    if (HOLDING_BOXES.has(box.type)) scrubMovie(bytes, box)
    if (METADATA.has(box.type)) blankBox(bytes, box)
    if (TIMED.has(box.type)) bytes.fill(0, box.body + 4, box.body + (bytes[box.body] === 1 ? 20 : 12))
  }
}
