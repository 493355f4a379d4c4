const DAY_MS = 86_400_000

/**
 * When a story was last changed, as short as it can be said: 12:04, Yesterday, Sat, 18 May, 18 May 2024.
 * `now` is the moment of reading; days are those of this computer's clock.
 */
export function whenOf(at: Date, now: Date, reader: string, yesterday: string): string {
  const days = Math.round((midnight(now) - midnight(at)) / DAY_MS)
  if (days <= 0) return write(at, reader, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  if (days === 1) return yesterday
  if (days < 7) return write(at, reader, { weekday: 'short' })
  const year = at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const }
  return write(at, reader, { day: 'numeric', month: 'short', ...year })
}

function midnight(at: Date): number {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime()
}

const writers = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs far more than using one, and the desk uses one for each card. */
function write(at: Date, reader: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${reader} ${Object.keys(options).join()}`
  const writer = writers.get(key) ?? new Intl.DateTimeFormat(reader, options)
  writers.set(key, writer)
  return writer.format(at)
}
