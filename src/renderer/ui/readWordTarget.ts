const MOST = 1_000_000

/** A target length as somebody types it, in words; null for none. */
export function readWordTarget(typed: string): number | null {
  const number = Number.parseInt(typed.replace(/\D/g, ''), 10)
  return number > 0 ? Math.min(number, MOST) : null
}
