import { localDay } from './localDay.ts'

/** The day's name as a story writes it: Monday, پیر. */
export function weekday(instant: string, language: 'en' | 'ur'): string {
  const day = new Date(`${localDay(instant)}T00:00:00Z`)
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(day)
}
