/** How many characters before the caret, the typed ones included, give way to what. */
export type Exchange = { readonly take: number; readonly put: string }

type Rule = { readonly match: RegExp; put(match: RegExpExecArray): string }

/** What may stand before an opening quotation mark: nothing, white space, an opening bracket, a dash, another one. */
const OPENS = '(?:^|[\\s(\\[{<«“‘–—/\\u00a0\\ufffc])'
const URDU = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/

/** English and other Latin text: curly quotes, dashes, ellipsis. Ends are what the caret has just passed. */
const LATIN: readonly Rule[] = [
  { match: new RegExp(`${OPENS}(")$`), put: () => '“' },
  { match: /(")$/, put: () => '”' },
  { match: new RegExp(`${OPENS}(')$`), put: () => '‘' },
  { match: /(')$/, put: () => '’' },
  // ’90s: what opened as a quotation was a year cut short.
  { match: /(‘)(\d\d)s$/, put: ([, , year]) => `’${year}s` },
  { match: /(\.\.\.)$/, put: () => '…' },
  { match: /(–-)$/, put: () => '—' },
  { match: /[^-–—\s](--)$/, put: () => '–' },
  { match: /\s(--)$/, put: () => '–' },
]

/** Urdu: its own comma, semicolon, question mark and full stop, where a keyboard gave the Latin ones. */
const ARABIC: readonly Rule[] = [
  { match: /[^\d٠-٩۰-۹](,)$/, put: () => '،' },
  { match: /(;)$/, put: () => '؛' },
  { match: /(\?)$/, put: () => '؟' },
  { match: /[^\d٠-٩۰-۹.۔](\.)$/, put: () => '۔' },
  { match: /(۔\.\.)$/, put: () => '…' },
  ...LATIN.slice(0, 4),
  ...LATIN.slice(5),
]

/**
 * What takes the place of the last typed characters, or null. `before` is the text of the block up to the caret with
 * what was just typed; `language` (BCP 47) counts where the text itself has no letters yet.
 */
export function smartPunctuation(before: string, language: string): Exchange | null {
  for (const { match, put } of isArabic(before, language) ? ARABIC : LATIN) {
    const found = match.exec(before)
    const taken = found?.[1]
    if (!found || taken === undefined) continue
    return { take: found[0].length - found[0].indexOf(taken), put: put(found) }
  }
  return null
}

/** The script of the last letter before the caret decides, so a Latin name in Urdu keeps its own full stop. */
function isArabic(before: string, language: string): boolean {
  const last = before.match(/\p{L}/gu)?.at(-1)
  return last === undefined ? /^(?:ur|ar|fa|ps|sd|pnb|skr|bal)\b/i.test(language) : URDU.test(last)
}
