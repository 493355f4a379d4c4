import { localDay } from './localDay.ts'

/** Day and month as a story writes them: 29 June. */
export function monthDay(instant: string): string {
  const day = new Date(`${localDay(instant)}T00:00:00Z`)
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(day)
}
