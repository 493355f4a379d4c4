const POSSESSIVE = /[’'](?:s|S)?$/
/** 'EU', 'PPP', 'CO2', 'kVA', 'D.': a sign, not a word. */
const SIGN = /\p{N}|\p{L}\p{Lu}|^\p{L}\.?$/u

/** Words are known as they are written; one in small letters also where it opens a sentence or stands in capitals. */
export function isKnownWord(written: string, words: ReadonlySet<string>): boolean {
  const plain = written.replaceAll('’', "'").replace(/^'|\.$/g, '')
  return SIGN.test(written) || isOneOf(plain, words) || isOneOf(plain.replace(POSSESSIVE, ''), words)
}

function isOneOf(word: string, words: ReadonlySet<string>): boolean {
  if (words.has(word) || words.has(word.toLowerCase())) return true
  return word.includes('-') && word.split('-').every(part => part !== '' && words.has(part))
}
