import type { Direction } from './Direction.ts'

const RIGHT_TO_LEFT = new Set('ar arc ckb dv fa he ks nqo pnb prs ps sd syr ug ur yi'.split(' '))

/** The way a language is written, by its BCP 47 tag; a script in the tag decides before the language does. */
export function languageDirection(tag: string): Direction {
  const [language = '', ...rest] = tag.toLowerCase().split('-')
  const script = rest.find(part => /^[a-z]{4}$/.test(part))
  if (script) return /^(?:arab|aran|hebr|syrc|thaa|nkoo|adlm|rohg)$/.test(script) ? 'rtl' : 'ltr'
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr'
}
