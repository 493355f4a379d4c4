const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
)
const URDU = 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر'.split(' ')
const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار)[,،]?\s+/i

/**
 * A date as a page writes it out -> its noon in UTC, ISO 8601, or null: 'July 18, 2025', '18 July 2025',
 * '18 جولائی 2025', '۱۸ جولائی، ۲۰۲۵', with or without a weekday before it.
 */
export function readLongDate(line: string): string | null {
  const plain = westernDigits(line.trim()).replace(/^(?:published|updated|posted|شائع)[^\p{L}\p{N}]+/iu, '')
  const words = plain.replace(WEEKDAY, '')
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*[,،]?\s+(\d{4})$/u.exec(words)
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}+)\.?\s*[,،]?\s+(\d{4})$/u.exec(words)
  const [, day, name, year] = monthFirst ? [0, monthFirst[2], monthFirst[1], monthFirst[3]] : (dayFirst ?? [])
  const month = monthOf(name)
  if (!month || day === undefined || year === undefined) return null
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(date) ? `${date}T12:00:00Z` : null
}

function monthOf(name: string | undefined): number {
  if (!name) return 0
  const lower = name.toLowerCase()
  const english = lower.length < 3 ? -1 : ENGLISH.findIndex(month => month.startsWith(lower))
  return (english < 0 ? URDU.indexOf(name.normalize('NFC')) : english) + 1
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

function westernDigits(text: string): string {
  return text
    .replace(/[\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u0660-\u0669]/g, digit => String(digit.charCodeAt(0) - 0x660))
}
