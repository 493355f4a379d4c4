/** A dateline's day and month: the day first where the language leaves it open. Words that are no ISO date stand as they are. */
export function datelineDay(date: string, language: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date
  const day = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  try {
    return day.toLocaleDateString(language === 'en' ? 'en-GB' : language, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    })
  } catch {
    return date
  }
}
