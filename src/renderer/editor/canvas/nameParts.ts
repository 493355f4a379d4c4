export type NamePart = { readonly text: string; readonly isName: boolean; readonly place: number }

/** Names as a list in a language's own way ('Amna Raza and Hasan Baig'), names and joining words apart. */
export function nameParts(names: readonly string[], language: string): readonly NamePart[] {
  return listFormat(language)
    .formatToParts(names)
    .map((part, place) => ({ text: part.value, isName: part.type === 'element', place }))
}

function listFormat(language: string): Intl.ListFormat {
  try {
    return new Intl.ListFormat(language)
  } catch {
    return new Intl.ListFormat('en')
  }
}
