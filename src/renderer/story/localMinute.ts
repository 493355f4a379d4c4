/** A moment on this computer's clock as the platform's date fields write it: '2026-05-18T12:04'. */
export function localMinute(at: Date): string {
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
