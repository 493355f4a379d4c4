/** Whether this computer knows the name as an IANA time zone, such as 'Asia/Karachi'. */
export function isTimeZone(name: string): boolean {
  // A bare offset ('+05:00') is taken by the platform too, but knows no summer time.
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
