/** The words a page adds to a story. */
export type PageWording = {
  readonly language: string
  /** For og:locale, where the story's own tag names no country. */
  readonly locale: string
  readonly categories: string
  readonly by: string
  readonly comma: string
  readonly and: string
  readonly correction: string
  readonly corrections: string
  readonly table: string
  readonly months: readonly string[]
  readonly day: (month: string, day: number) => string
  /** A long date from its parts; no part depends on the machine's clock, zone or language data. */
  readonly date: (year: number, month: string, day: number) => string
}

const ENGLISH: PageWording = {
  language: 'en',
  locale: 'en_US',
  categories: 'Categories:',
  by: 'By',
  comma: ', ',
  and: ' and ',
  correction: 'Correction',
  corrections: 'Corrections',
  table: 'Table',
  months: 'January February March April May June July August September October November December'.split(' '),
  day: (month, day) => `${month} ${day}`,
  date: (year, month, day) => `${month} ${day}, ${year}`,
}

const URDU: PageWording = {
  language: 'ur',
  locale: 'ur_PK',
  categories: 'زمرہ جات:',
  by: 'تحریر:',
  comma: '، ',
  and: ' اور ',
  correction: 'تصحیح',
  corrections: 'تصحیحات',
  table: 'جدول',
  months: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر'.split(' '),
  day: (month, day) => `${day} ${month}`,
  date: (year, month, day) => `${day} ${month} ${year}`,
}

const WORDINGS: Readonly<Record<string, PageWording>> = { en: ENGLISH, ur: URDU }

/** The wording for a language by its BCP 47 tag; English where the house has no wording of its own yet. */
export function pageWording(tag: string): PageWording {
  const wording = WORDINGS[tag.toLowerCase().split('-')[0] ?? '']
  return wording ? { ...wording, language: tag } : ENGLISH
}
