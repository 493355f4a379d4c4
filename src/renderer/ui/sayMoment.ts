import { isTimeZone } from '../../shared/time/isTimeZone.ts'
import { wallClock } from '../../shared/time/wallClock.ts'
import { ownTimeZone } from './ownTimeZone.ts'

/**
 * A moment (ISO 8601 with an offset) as the clocks of a time zone show it, with the zone's name where they show
 * something else than this computer's. A zone that is not known is this computer's.
 */
export function sayMoment(at: string, zone: string, language: string, own = ownTimeZone()): string {
  const there = isTimeZone(zone) ? zone : own
  const words = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: there,
  }).format(new Date(at))
  return wallClock(at, there) === wallClock(at, own) ? words : `${words} (${there})`
}
