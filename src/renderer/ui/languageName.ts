/** The name of a language (BCP 47) in the reader's language; the code itself where it has none. */
export function languageName(language: string, reader: string): string {
  try {
    return new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language
  } catch {
    return language
  }
}
