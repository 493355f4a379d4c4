const RIGHT_TO_LEFT_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'])

const known = new Map<string, 'ltr' | 'rtl'>()

/** The way a language (BCP 47) is written; left to right for one nobody knows. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const before = known.get(language)
  if (before) return before
  const direction = lookUp(language)
  known.set(language, direction)
  return direction
}

function lookUp(language: string): 'ltr' | 'rtl' {
  try {
    const script = new Intl.Locale(language).maximize().script
    return script && RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
}
