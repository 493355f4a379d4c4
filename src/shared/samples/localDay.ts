/** The calendar day of an instant where it was told, e.g. 2026-05-18. */
export function localDay(instant: string): string {
  return instant.slice(0, 10)
}
