import type { English } from './ENGLISH.ts'

const BY_REGION: Readonly<Record<string, English>> = {
  US: 'american',
  GB: 'british',
  IE: 'british',
  AU: 'australian',
  NZ: 'australian',
  CA: 'canadian',
  IN: 'indian',
}

/** Which English a language (BCP 47) is; `newsroom` where it names none of them; null for what is not English. */
export function englishOf(language: string, newsroom: English): English | null {
  const [base = '', ...rest] = language.split(/[-_]/)
  if (base.toLowerCase() !== 'en') return null
  const region = rest.find(part => /^[a-z]{2}$/i.test(part))?.toUpperCase()
  return (region && BY_REGION[region]) || newsroom
}
