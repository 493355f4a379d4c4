const RIGHT_TO_LEFT = /\p{Script=Arabic}/gu
const LATIN = /\p{Script=Latin}/gu

/** Urdu or English, by the script of most letters. */
export function guessLanguage(text: string): 'ur' | 'en' {
  const sample = text.slice(0, 20_000)
  return (sample.match(RIGHT_TO_LEFT)?.length ?? 0) > (sample.match(LATIN)?.length ?? 0) ? 'ur' : 'en'
}
