/** A line longer than this was not broken to fit a width. */
const WIDEST_WRAP = 100

/**
 * The paragraphs of a plain text: parted by blank lines, the lines of each joined by a space. In a text without
 * a blank line every line is one, unless all are so short that they were broken to fit a width.
 */
export function paragraphsOf(lines: readonly string[]): string[] {
  const trimmed = lines.map(line => line.trim())
  const text = trimmed.join('\n').trim()
  const parted = text.includes('\n\n') || trimmed.every(line => line.length <= WIDEST_WRAP)
  return text
    .split(parted ? /\n{2,}/ : '\n')
    .map(paragraph => paragraph.replaceAll('\n', ' '))
    .filter(Boolean)
}
