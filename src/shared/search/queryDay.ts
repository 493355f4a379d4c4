import { foldText } from './foldText.ts'

const DATE = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/
const AGO = /^(\d{1,4})\s*(d|days?|w|weeks?|m|months?|y|years?)$/

/**
 * The beginning of the day that `after:` and `before:` name, in milliseconds: 2026, 2026-05, 2026-05-18, today,
 * yesterday, 7days, 2weeks, 3months, 1year, thismonth, thisyear. Days are those of this computer's clock; null when it is no day.
 */
export function queryDay(value: string, now: Date): number | null {
  const written = foldText(value).trim()
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()]
  if (written === 'today') return new Date(year, month, day).getTime()
  if (written === 'yesterday') return new Date(year, month, day - 1).getTime()
  if (written === 'thismonth') return new Date(year, month, 1).getTime()
  if (written === 'thisyear') return new Date(year, 0, 1).getTime()
  const ago = AGO.exec(written)
  if (ago) {
    const many = Number(ago[1])
    if (ago[2]?.startsWith('y')) return new Date(year - many, month, day).getTime()
    if (ago[2]?.startsWith('m')) return new Date(year, month - many, day).getTime()
    return new Date(year, month, day - many * (ago[2]?.startsWith('w') ? 7 : 1)).getTime()
  }
  return dateOf(written)
}

function dateOf(written: string): number | null {
  const [, year = '', month = '1', day = '1'] = DATE.exec(written) ?? []
  if (!year) return null
  const date = new Date(Number(year), Number(month) - 1, Number(day))
  // 2026-02-30 is no day of March.
  const exists = date.getMonth() === Number(month) - 1 && date.getDate() === Number(day)
  return exists ? date.getTime() : null
}
