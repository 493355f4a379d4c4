const LONGEST = 80

/** Vowel signs and the stretching of a line: nobody types them into an address. */
const NOT_SPELLED = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g

/**
 * A URL slug from a headline: lower-case letters and digits of any script, joined by hyphens, at most 80
 * characters and never cut inside a word that fits. Urdu stays Urdu, without vowel signs and with the digits of
 * every keyboard. Empty when the headline holds neither letter nor digit.
 */
export function proposeSlug(headline: string): string {
  const words = headline
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(NOT_SPELLED, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) & 15))
    .toLowerCase()
    .replace(/['’‘ʼ\u200c\u200d]/g, '')
    .match(/[\p{L}\p{N}\p{M}]+/gu)
  if (!words) return ''
  let slug = ''
  for (const word of words) {
    if (slug && slug.length + word.length + 1 > LONGEST) break
    slug = slug ? `${slug}-${word}` : word
  }
  return [...slug].slice(0, LONGEST).join('')
}
