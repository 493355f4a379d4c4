import { wallClock } from '../../shared/time/wallClock.ts'

/** The calendar day in a time zone (IANA) at a moment, milliseconds since 1970: '2026-05-18'. */
export function today(moment: number, zone: string): string {
  return wallClock(new Date(moment).toISOString(), zone).slice(0, 10)
}
