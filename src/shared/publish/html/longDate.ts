import type { PageWording } from './pageWording.ts'

const DATE = /^(\d{4})-(\d{2})-(\d{2})/

/**
 * The long date of an ISO 8601 instant in its own offset: what was dated 18 July says 18 July on every machine.
 * '' for what is not a date.
 */
export function longDate(instant: string, wording: PageWording): string {
  const [, year, month, day] = DATE.exec(instant) ?? []
  const name = wording.months[Number(month) - 1]
  return name === undefined ? '' : wording.date(Number(year), name, Number(day))
}
