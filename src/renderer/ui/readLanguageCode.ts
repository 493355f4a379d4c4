/** A BCP 47 language code in its usual spelling, or null for what is none. */
export function readLanguageCode(typed: string): string | null {
  try {
    return new Intl.Locale(typed.trim()).toString()
  } catch {
    return null
  }
}
