/** Units and amounts a newsroom writes behind a figure; they never begin a line of their own. */
const UNITS = [
  ...['mm', 'cm', 'm', 'km', 'km/h', 'mph', 'ha', 'mg', 'g', 'kg', 'ml', 'kW', 'MW', 'GW', 'kWh', 'MWh'],
  ...['°C', '°F', '%', 'per cent', 'am', 'pm', 'a\\.m\\.', 'p\\.m\\.'],
  ...['million', 'billion', 'trillion', 'lakh', 'crore'],
  ...[
    'کلومیٹر',
    'میٹر',
    'سینٹی میٹر',
    'کلوگرام',
    'گرام',
    'میگاواٹ',
    'فیصد',
    'روپے',
    'ہزار',
    'لاکھ',
    'کروڑ',
    'ارب',
    'کھرب',
  ],
].join('|')

const BEFORE = '(?:^|[\\s(\\[“‘—–])'

/** Each ends at the caret; its first group ends where the space stands. Short, so that typing never waits for them. */
const RULES: readonly RegExp[] = [
  // Rs 500, PKR 500, No. 5, p. 12, Art. 19
  new RegExp(`(${BEFORE}(?:Rs\\.?|PKR|INR|USD|EUR|GBP|Nos?\\.?|pp?\\.?|Art\\.|Sec\\.)) \\d$`, 'u'),
  // 10 km, 5 million, ۱۰ کلومیٹر
  new RegExp(`([\\d٠-٩۰-۹]) (?:${UNITS})[\\s.,;:!?)”’۔،؛؟]$`, 'u'),
  // Dr Khan, Mr. Shah
  new RegExp(`(${BEFORE}(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen)\\.?) \\p{Lu}$`, 'u'),
  // A. Q. Khan
  new RegExp(`(${BEFORE}\\p{Lu}\\.) \\p{Lu}\\.$`, 'u'),
]

/** The longest piece one of them looks at. */
const REACH = 32

/** Where in a text, up to the caret, a space stands that must not break a line: behind 'Dr' or a figure; else null. */
export function unbrokenSpace(text: string): number | null {
  const offset = Math.max(0, text.length - REACH)
  const end = text.slice(offset)
  for (const rule of RULES) {
    const found = rule.exec(end)
    if (found) return offset + found.index + (found[1]?.length ?? 0)
  }
  return null
}
