export const HOUR = 60
export const DAY = 24 * HOUR

/** The instant so many minutes later (earlier when negative), told in the same offset and to the second. */
export function shiftInstant(instant: string, minutes: number): string {
  const offset = instant.endsWith('Z') ? 'Z' : instant.slice(-6)
  const local = new Date(Date.parse(instant) + (minutes + minutesEast(offset)) * 60_000)
  return `${local.toISOString().slice(0, 19)}${offset}`
}

function minutesEast(offset: string): number {
  if (offset === 'Z') return 0
  const size = Number(offset.slice(1, 3)) * HOUR + Number(offset.slice(4, 6))
  return offset.startsWith('-') ? -size : size
}
