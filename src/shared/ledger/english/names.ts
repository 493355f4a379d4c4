const WORD = `\\p{Lu}[\\p{L}\\p{M}]*(?:[’'](?=\\p{Lu})[\\p{L}]+|-[\\p{L}]+)*`
const INITIAL = '\\p{Lu}\\.'
const PARTICLE = '(?:de|la|van|von|der|den|bin|ibn|al|ul|e|da|di|du|bint|zu)'
const AND = '& '

/** A run of capitalised words, with initials, particles and an ampersand: 'J. M. de la Cruz', 'Bay & Sound Lines'. */
export const NAME = `(?:${INITIAL}\\s?|${WORD}\\.?\\s(?=${WORD}))*${WORD}(?:\\s(?:${AND}|${PARTICLE}\\s)*(?:${INITIAL}\\s)*${WORD})*`

const TITLE =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|capt|captain|gen|general|maj|major|col|colonel|lt|lieutenant|sgt|sergeant|insp|inspector|det|detective|supt|superintendent|sen|senator|rep|gov|governor|pres|president|sir|dame|lord|lady|king|queen|prince|princess|sister|brother|father|rev|reverend|rabbi|imam|maulana|mufti|justice|judge|councillor|councilman|councilwoman|cllr|mayor|minister|chief|coach|secretary|mp|mpa|mna|haji|syed)\.?\s+)+/i

/** The name without what is said before it: 'Capt. Donald Whitaker' -> 'Donald Whitaker'. */
export function withoutTitle(name: string): string {
  return name.replace(TITLE, '')
}

const HE = /^(?:mr|sir|lord|king|prince|father|brother|councilman|imam|maulana|mufti)\b/i
const SHE = /^(?:mrs|ms|miss|dame|lady|queen|princess|sister|councilwoman)\b/i

/** What a title tells of whom it is given to. */
export function titleGender(name: string): 'he' | 'she' | null {
  return HE.test(name) ? 'he' : SHE.test(name) ? 'she' : null
}

const BODY =
  /\b(?:hospital|department|ministry|council|university|college|school|lines|systems|party|court|road|street|avenue|city|port|bay|river|lake|canal|club|rovers|united|bank|assembly|committee|commission|union|company|inc|ltd|corp|authority|agency|association|society|times|news|republic|kingdom|states|islands?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|day|parliament|senate|house|institute|centre|center|office|police|army|navy|museum|library|church|mosque|board)\b/i

/** Whether a name is not plainly one of a place, a body or a day. */
export function mayBePerson(name: string): boolean {
  return !BODY.test(name)
}
