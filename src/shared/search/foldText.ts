/** Letters that NFKD leaves alone though readers take them for the same. Every value folds to itself. */
const ALIKE: Readonly<Record<string, string>> = {
  ك: 'ک',
  ڪ: 'ک',
  ي: 'ی',
  ى: 'ی',
  ه: 'ہ',
  ة: 'ہ',
  ۃ: 'ہ',
  ە: 'ہ',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
}

/** Combining accents, Arabic vowel signs and Quranic marks, tatweel, joiners, soft hyphen, direction marks. */
const SILENT =
  /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08ca-\u08e1\u08e3-\u08ff\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu
const ALIKE_LETTERS = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'gu')
// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const ASCII = /^[\u0000-\u007f]*$/
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/gu

/**
 * Text as search compares it, the same for query and story: lower case, no accents, no vowel signs, one form
 * for letters that Urdu and Arabic keyboards write differently, Western digits. Folding twice changes nothing.
 */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(SILENT, '')
    .replace(ALIKE_LETTERS, letter => ALIKE[letter] ?? letter)
    .replace(ARABIC_DIGIT, digit => String((digit.codePointAt(0) ?? 0) & 15))
}
