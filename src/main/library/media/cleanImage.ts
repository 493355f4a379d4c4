import { Refusal } from '../../../shared/Refusal.ts'
import { avif } from './avif/avif.ts'
import { damagedImage } from './damagedImage.ts'
import { gif } from './gif.ts'
import type { CleanImage, ImageFormat, ImageKind } from './ImageFormat.ts'
import { jpeg } from './jpeg.ts'
import { png } from './png.ts'
import { webp } from './webp.ts'
import { whyNotAnImage } from './whyNotAnImage.ts'

const LARGEST = 50 * 1024 * 1024

/** Room for the largest cameras; decoded, a picture takes four bytes for each of these. */
const MOST_PIXELS = 120_000_000

const FORMATS = { jpg: jpeg, png, gif, webp, avif } satisfies Record<ImageKind, ImageFormat>

/**
 * A picture with place, device, owner, history, comments and thumbnails removed, and orientation and colour
 * profile kept; nothing is encoded anew. Throws Refusal 'empty', 'too-large' (over 50 MB or 120 million pixels) or
 * 'not-an-image'.
 */
export function cleanImage(given: Uint8Array): CleanImage & { readonly kind: ImageKind } {
  if (given.length === 0) throw new Refusal('empty', 'The picture file is empty.')
  if (given.length > LARGEST)
    throw new Refusal('too-large', 'The picture is larger than 50 MB; make it smaller first.')
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  for (const [kind, format] of Object.entries(FORMATS) as [ImageKind, ImageFormat][]) {
    if (!format.recognises(bytes)) continue
    const image = cleaned(format, bytes)
    if (image.width < 1 || image.height < 1) throw damagedImage()
    if (image.width * image.height > MOST_PIXELS) throw tooManyPixels(image)
    return { kind, ...image }
  }
  throw whyNotAnImage(bytes)
}

/** Reading past the end of a buffer is a RangeError: the file is shorter than it says. */
function cleaned(format: ImageFormat, bytes: Buffer): CleanImage {
  try {
    return format.clean(bytes)
  } catch (cause) {
    if (cause instanceof RangeError) throw damagedImage()
    throw cause
  }
}

function tooManyPixels({ width, height }: CleanImage): Refusal {
  const size = `${width.toLocaleString('en')} x ${height.toLocaleString('en')}`
  return new Refusal(
    'too-large',
    `The picture has ${size} pixels, more than a page can show (120 million). Make it smaller and add that.`,
  )
}
