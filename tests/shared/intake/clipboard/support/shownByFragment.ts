const NEVER_SHOWN = new Set(['head', 'style', 'script', 'title', 'template', 'noscript', 'rp'])
const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|v:imagedata|v:stroke|v:path)$/
const BLOCK =
  /^(?:address|article|aside|blockquote|body|br|caption|center|col|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|img|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)$/
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  apos: "'",
}

/**
 * The words a person sees of copied HTML, white space as one space, found without any parser of the product's: tags
 * by a pattern, what is hidden by its style. Numbers and bullets of lists are drawn and not words, in Word too.
 */
export function shownByFragment(html: string): string {
  const bare = html.replace(/<!--[\s\S]*?-->/g, '').replace(/<![^>]*>|<\?[^>]*>/g, '')
  let words = ''
  let hiddenBy: string | null = null
  let depth = 0
  for (const [token] of bare.matchAll(/<\/?[a-z][^\s/>]*(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gi)) {
    const [, slash, written] = /^<(\/?)([a-z][^\s/>]*)/i.exec(token) ?? []
    if (written === undefined) {
      if (hiddenBy === null) words += decoded(token)
      continue
    }
    const name = written.toLowerCase()
    if (hiddenBy !== null) {
      if (name !== hiddenBy || VOID.test(name)) continue
      depth += slash ? -1 : 1
      if (depth === 0) hiddenBy = null
      continue
    }
    if (BLOCK.test(name)) words += ' '
    const hides =
      NEVER_SHOWN.has(name) || /display:\s*none|mso-hide:\s*all|mso-list:\s*Ignore|\shidden\b/i.test(token)
    if (!slash && hides && !VOID.test(name)) {
      hiddenBy = name
      depth = 1
    }
  }
  return words.replace(/\s+/g, ' ').trim()
}

function decoded(text: string): string {
  return text.replace(/&(#\d+|#x[0-9a-f]+|\w+);/gi, (_, name: string) => {
    if (!name.startsWith('#')) {
      const character = NAMED[name.toLowerCase()]
      if (character === undefined) throw new Error(`An entity the test does not know: ${name}`)
      return character
    }
    return String.fromCodePoint(
      /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)),
    )
  })
}
