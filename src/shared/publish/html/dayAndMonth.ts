import type { PageWording } from './pageWording.ts'

const DATE = /^\d{4}-(\d{2})-(\d{2})$/

/** 2025-07-17 -> 'July 17'; what is not such a date is returned as it is. */
export function dayAndMonth(date: string, wording: PageWording): string {
  const [, month, day] = DATE.exec(date) ?? []
  const name = wording.months[Number(month) - 1]
  return name === undefined ? date : wording.day(name, Number(day))
}
