import { offsetAt } from './offsetAt.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/**
 * What the clocks of an IANA time zone show ('2026-05-18T12:04') as a moment: ISO 8601 with the zone's offset then.
 * An hour that comes twice, when summer time ends, is the second one; one that never comes is the hour after:
 * nothing goes out too early. Null for what is no date and time.
 */
export function zonedInstant(clock: string, zone: string): string | null {
  const shown = Date.parse(`${clock}Z`)
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(clock) || Number.isNaN(shown)) return null
  const before = offsetAt(shown - DAY, zone)
  const after = offsetAt(shown + DAY, zone)
  const fits = [before, after].filter(offset => offsetAt(shown - offset * MINUTE, zone) === offset)
  const moment = shown - (fits.length > 0 ? Math.min(...fits) : before) * MINUTE
  const offset = offsetAt(moment, zone)
  const local = new Date(moment + offset * MINUTE).toISOString().slice(0, 19)
  const part = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const size = Math.abs(offset)
  return `${local}${offset < 0 ? '-' : '+'}${part(size / 60)}:${part(size % 60)}`
}
