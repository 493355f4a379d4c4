import { parseTokens } from './parseTokens.ts'

/** Text with its character references turned into characters, by the same table as the reader's own. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]*);/gi, reference => {
    const [, inline] = parseTokens(`x${reference}`)
    return (inline?.children ?? [])
      .map(child => child.content)
      .join('')
      .slice(1)
  })
}
