const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const UNITS = [
  { unit: 'minute', size: MINUTE, until: 90 * MINUTE },
  { unit: 'hour', size: 60 * MINUTE, until: 36 * 60 * MINUTE },
  { unit: 'day', size: DAY, until: 60 * DAY },
  { unit: 'month', size: 30.4375 * DAY, until: 730.5 * DAY },
  { unit: 'year', size: 365.25 * DAY, until: Number.POSITIVE_INFINITY },
] as const

/** How far a moment is away: 'in 3 hours', '2 days ago'. Both in milliseconds since 1970. */
export function sayDistance(moment: number, now: number, language: string): string {
  const away = moment - now
  const { unit, size } = UNITS.find(({ until }) => Math.abs(away) < until) ?? UNITS[4]
  // Never 'in 0 minutes': what is to come is a minute away at least.
  const count = Math.trunc(away / size) || (away > 0 ? 1 : 0)
  return new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(count, unit)
}
