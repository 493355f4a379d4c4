import { Refusal } from '../../../shared/Refusal.ts'

const TAKEN = 'Copydesk takes JPEG, PNG, GIF, WebP and AVIF'

/** Brands of the HEIF family (ISO/IEC 23008-12) that phones write and browsers cannot show. */
const HEIC = /^(?:hei[cfmsx]|hev[cmsx]|mif1|msf1)$/

/** What a file is that is no picture for a story, with what to do about it. */
export function whyNotAnImage(bytes: Buffer): Refusal {
  return new Refusal('not-an-image', sentence(bytes))
}

function sentence(bytes: Buffer): string {
  const brand = bytes.toString('latin1', 8, 12)
  if (bytes.toString('latin1', 4, 8) === 'ftyp' && HEIC.test(brand))
    return `This is a HEIC photo, as phones take them. Save it as JPEG and add that; ${TAKEN}.`
  const opening = bytes
    .toString('utf8', 0, 1024)
    .replace(/^\ufeff/, '')
    .trimStart()
  if (/^(?:<(?:\?xml|!--|!DOCTYPE svg)[^<>]*>\s*)*<svg[\s/>]/i.test(opening))
    return 'An SVG drawing can hold programs, so it is not taken. Save it as PNG and add that.'
  if (/^(?:II\*\0|MM\0\*)/.test(bytes.toString('latin1', 0, 4)))
    return `This is a TIFF or camera raw file. Save it as JPEG and add that; ${TAKEN}.`
  return `That is not a picture Copydesk can use; ${TAKEN.replace('Copydesk', 'it')}.`
}
