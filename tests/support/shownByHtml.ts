const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#13': '\r',
}
const INLINE = /^(?:a|code|em|s|span|strong|sub|sup|time|u)$/

/**
 * What a reader sees of HTML: no tag, no head, every entity as its character, white space as one space.
 * It knows nothing of the writer it checks.
 */
export function shownByHtml(html: string): string {
  const body = html.replace(/<head>[\s\S]*?<\/head>/, '').replace(/<!doctype[^>]*>/i, '')
  const words = body.replace(/<\/?([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/g, (_, name) =>
    INLINE.test(name) ? '' : ' ',
  )
  if (/[<>]/.test(words)) throw new Error(`Not every tag was understood: ${words}`)
  return words
    .replace(/&(\w+|#\d+);/g, (_, name) => {
      const character = NAMED[name]
      if (character === undefined) throw new Error(`An unknown entity: ${name}`)
      return character
    })
    .replace(/\s+/g, ' ')
    .trim()
}
