import { offsetAt } from './offsetAt.ts'

/** A moment as the clocks of an IANA time zone show it: '2026-05-18T12:04'. `at` is ISO 8601 with an offset. */
export function wallClock(at: string, zone: string): string {
  const moment = Date.parse(at)
  return new Date(moment + offsetAt(moment, zone) * 60_000).toISOString().slice(0, 16)
}
