import { PICTURE_LABELS } from '../PICTURE_LABELS.ts'

const LONGEST = 300

/** The words that stand where a picture stood: '[Picture: Harbour at dawn, https://…]'. As the reader of Markdown has them. */
export function pictureGap(language: string, alt: string, address: string): string {
  const label = PICTURE_LABELS[language.split('-')[0] ?? ''] ?? PICTURE_LABELS.en ?? ''
  const parts = [alt, address].map(part => part.replace(/\s+/g, ' ').trim().slice(0, LONGEST)).filter(Boolean)
  return parts.length > 0 ? `[${label}: ${parts.join(', ')}]` : `[${label}]`
}
