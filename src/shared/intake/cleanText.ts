/** A text as its writer meant it: no byte order mark, lines ending in \n, no halves of characters. */
export function cleanText(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
}
