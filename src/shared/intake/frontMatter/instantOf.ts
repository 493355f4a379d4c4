const WRITTEN =
  /^(\d{4}-\d{2}-\d{2})(?:(?:[Tt]|\s+)(\d{2}:\d{2})(?::?(\d{2}(?:\.\d+)?))?\s*(?:([Zz])|([+-]\d{2}):?(\d{2}))?(?:\s*UTC)?)?$/

/**
 * A date as front matter has it -> ISO 8601 with offset, or null. A day without a time is its noon in UTC, so
 * that it is the same day nearly everywhere; a time without an offset is taken as UTC, as Hugo does.
 */
export function instantOf(value: unknown): string | null {
  const match = typeof value === 'string' ? WRITTEN.exec(value.trim()) : null
  if (!match) return null
  const [, day, time, seconds = '00', , hours, minutes] = match
  const offset = hours === undefined ? 'Z' : `${hours}:${minutes}`
  const instant = time === undefined ? `${day}T12:00:00Z` : `${day}T${time}:${seconds}${offset}`
  return Number.isNaN(Date.parse(instant)) ? null : instant
}
