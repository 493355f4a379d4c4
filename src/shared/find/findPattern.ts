import type { FindQuery } from './FindQuery.ts'

/** Letters one writer means with one key and another program wrote with another: each finds all of its line. */
const ALIKE = ['کك', 'یيى', 'ہهة', `'‘’‛ʼ`, `"“”„‟`, '-\u2010\u2011', ' \u00a0\u202f'] as const
/** Vowel signs and joiners between Arabic letters: there or not, the word is the same. */
const SILENT = '[\\u064b-\\u065f\\u0670\\u0640\\u200c\\u200d]*'
const ARABIC = /\p{Script=Arabic}/u
const WORD = '[\\p{L}\\p{N}\\p{M}_]'

/**
 * The pattern of a query, for use with `matchAll`. Plain words find quotes, hyphens, spaces and Urdu letters however
 * they were typed. Null for nothing to look for; throws SyntaxError for what is no regular expression.
 */
export function findPattern({ words, matchCase, wholeWord, regex }: FindQuery): RegExp | null {
  if (words === '') return null
  const flags = matchCase ? 'gmu' : 'gimu'
  const source = regex ? new RegExp(words, flags).source : plainSource(words)
  return new RegExp(wholeWord ? `(?<!${WORD})(?:${source})(?!${WORD})` : source, flags)
}

function plainSource(words: string): string {
  let source = ''
  for (const letter of words) source += letterSource(letter) + (ARABIC.test(letter) ? SILENT : '')
  return source
}

function letterSource(letter: string): string {
  const alike = ALIKE.find(one => one.includes(letter))
  return alike ? `[${[...alike].map(escaped).join('')}]` : escaped(letter)
}

function escaped(letter: string): string {
  return letter.replace(/[\\^$.*+?()[\]{}|/-]/g, special => (special === '-' ? '\\x2d' : `\\${special}`))
}
