const LONGEST = 80

/**
 * A URL slug from a headline: lower-case letters and digits of any script, joined by hyphens, at most 80
 * characters and never cut inside a word that fits. Empty when the headline holds neither letter nor digit.
 */
export function proposeSlug(headline: string): string {
  const words = headline
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
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
