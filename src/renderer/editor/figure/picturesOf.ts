import { cleanPastedHtml } from '../paste/cleanPastedHtml.ts'

/** A system that does not know a format gives it no type; the library then says what it takes. */
const NAMED = /\.(?:jpe?g|png|gif|webp|avif|hei[cf]|svg|tiff?|bmp)$/i

/** The picture files of a paste or drop. Words win: a copied passage that brings a picture of itself is words. */
export function picturesOf(data: DataTransfer): readonly File[] {
  const pictures = [...data.files].filter(file => file.type.startsWith('image/') || NAMED.test(file.name))
  return pictures.length === 0 || hasWords(data) ? [] : pictures
}

function hasWords(data: DataTransfer): boolean {
  const html = data.getData('text/html')
  if (!html) return data.getData('text/plain').trim() !== ''
  return new DOMParser().parseFromString(cleanPastedHtml(html), 'text/html').body.textContent.trim() !== ''
}
