/** A moment as ISO 8601 with this machine's own offset, so that its date is the day it was here. */
export function localInstant(moment: Date): string {
  const minutes = -moment.getTimezoneOffset()
  const local = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, 19)
  const part = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${local}${minutes < 0 ? '-' : '+'}${part(Math.abs(minutes) / 60)}:${part(Math.abs(minutes) % 60)}`
}
