import type { Piece } from './Piece.ts'

const start = (text: string) => text.trimStart()
const end = (text: string) => text.trimEnd()

/** Without the spaces at both ends of each line, and without breaks before the first and after the last word. */
export function trimLines(pieces: readonly Piece[]): Piece[] {
  const lines: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece.text === null) lines.push([piece])
    else lines.at(-1)?.push(piece)
  }
  const trimmed = lines.map(line => trim(trim(line, start).toReversed(), end).toReversed())
  const first = trimmed.findIndex(hasWords)
  const last = trimmed.findLastIndex(hasWords)
  if (first < 0) return []
  const kept = trimmed.slice(first, last + 1).flat()
  return kept[0]?.text === null ? kept.slice(1) : kept
}

/** Takes spaces off the pieces from the front until a word comes; breaks stay. */
function trim(line: readonly Piece[], without: (text: string) => string): Piece[] {
  const trimmed: Piece[] = []
  let open = true
  for (const piece of line) {
    if (!open || piece.text === null) trimmed.push(piece)
    else {
      const text = without(piece.text)
      if (text) trimmed.push({ ...piece, text })
      open = text === ''
    }
  }
  return trimmed
}

function hasWords(line: readonly Piece[]): boolean {
  return line.some(({ text }) => text !== null && /\S/.test(text))
}
