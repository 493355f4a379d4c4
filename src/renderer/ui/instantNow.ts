/** This moment as the library writes it: ISO 8601 with this computer's offset, to the second. */
export function instantNow(): string {
  const now = new Date()
  const minutes = -now.getTimezoneOffset()
  const pad = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, '0')
  const local = new Date(now.getTime() + minutes * 60_000).toISOString().slice(0, 19)
  return `${local}${minutes < 0 ? '-' : '+'}${pad(minutes / 60)}:${pad(minutes % 60)}`
}
