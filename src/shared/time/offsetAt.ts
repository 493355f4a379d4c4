const MINUTE = 60_000
const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-u-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  formats.set(zone, format)
  return format
}

/** How far the clocks of an IANA time zone are ahead of UTC at a moment (milliseconds since 1970), in minutes. */
export function offsetAt(moment: number, zone: string): number {
  const at: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
  for (const { type, value } of formatFor(zone).formatToParts(moment)) at[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = at
  const shown = Date.UTC(year, month - 1, day, hour, minute)
  return Math.round((shown - Math.floor(moment / MINUTE) * MINUTE) / MINUTE)
}
