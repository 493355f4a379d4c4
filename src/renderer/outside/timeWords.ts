/** '14:05' in the reader's language, with the day when it is another one; '' when it is no time. */
export function timeWords(at: string, language: string, now = new Date()): string {
  const time = new Date(at)
  if (Number.isNaN(time.getTime())) return ''
  const today = time.toDateString() === now.toDateString()
  return new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(today ? {} : { day: 'numeric', month: 'short' }),
  }).format(time)
}
