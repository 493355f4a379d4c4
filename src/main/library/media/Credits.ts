/** What metadata say of who made a picture and whose it is. */
export type Credits = { readonly creators: readonly string[]; readonly rights: readonly string[] }

const LONGEST = 300

/** One line: creators first, then rights, each once, e.g. 'Ayesha Khan / AFP / Copyright 2026 AFP'. */
export function joinCredits(found: readonly Credits[]): string {
  const parts: string[] = []
  for (const raw of [
    ...found.flatMap(({ creators }) => creators),
    ...found.flatMap(({ rights }) => rights),
  ]) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    const part = raw.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim()
    const said = parts.some(other => other.toLowerCase().includes(part.toLowerCase()))
    if (part && !said) parts.push(part)
  }
  return [...parts.join(' / ')].slice(0, LONGEST).join('')
}
