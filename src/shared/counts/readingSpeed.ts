/**
 * Words a grown reader reads silently in a minute. English: 238, the mean of 190 studies (Brysbaert 2019, 'How many
 * words do we read per minute?'). For Urdu no such study is known to us; 200 allows for Nastaliq and for postpositions
 * that stand as words of their own.
 */
const WORDS_PER_MINUTE: Readonly<Record<string, number>> = { en: 238, ur: 200 }
const OTHER_LANGUAGES = 220

/** How fast a language (BCP 47) is read, in words per minute. */
export function readingSpeed(language: string): number {
  return WORDS_PER_MINUTE[language.toLowerCase().split('-')[0] ?? ''] ?? OTHER_LANGUAGES
}
