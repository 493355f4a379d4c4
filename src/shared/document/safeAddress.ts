const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * The address, trimmed, when a link may point at it: absolute, and http, https, mailto or tel; else null.
 * The WHATWG parser decides, as a browser would: it removes the tabs and line breaks that hide a scheme.
 */
export function safeAddress(address: string): string | null {
  const trimmed = address.trim()
  if (!URL.canParse(trimmed)) return null
  return ALLOWED.has(new URL(trimmed).protocol) ? trimmed : null
}
