import type { Piece } from './Piece.ts'

/** Marks nobody sees, or misses, on a space. */
const UNSEEN_ON_SPACE: readonly string[] = ['link', 'language', 'bold', 'italic']

/** Takes a mark off the breaks, and off the spaces where it does not show, at both ends of each of its runs. */
export function trimMark(pieces: readonly Piece[], name: string): Piece[] {
  const trimmed: Piece[] = []
  for (let from = 0; from < pieces.length; ) {
    const mark = markOf(pieces[from], name)
    let to = from + 1
    while (to < pieces.length && markOf(pieces[to], name) === mark) to += 1
    const run = pieces.slice(from, to)
    trimmed.push(...(mark === null ? run : trimRun(run, name)))
    from = to
  }
  return trimmed
}

function trimRun(run: readonly Piece[], name: string): Piece[] {
  const splitsSpaces = UNSEEN_ON_SPACE.includes(name)
  const isEdge = ({ text }: Piece) => text === null || (splitsSpaces && text.trim() === '')
  const first = run.findIndex(piece => !isEdge(piece))
  const last = run.findLastIndex(piece => !isEdge(piece))
  return run.flatMap((piece, index): Piece[] => {
    const bare = { ...piece, marks: piece.marks.filter(mark => mark.type !== name) }
    if (first < 0 || index < first || index > last) return [bare]
    if (piece.text === null || !splitsSpaces) return [piece]
    const start = index === first ? piece.text.length - piece.text.trimStart().length : 0
    const end = index === last ? piece.text.trimEnd().length : piece.text.length
    return [
      { ...bare, text: piece.text.slice(0, start) },
      { ...piece, text: piece.text.slice(start, end) },
      { ...bare, text: piece.text.slice(end) },
    ].filter(part => part.text !== '')
  })
}

function markOf(piece: Piece | undefined, name: string): string | null {
  const mark = piece?.marks.find(candidate => candidate.type === name)
  return mark ? JSON.stringify(mark) : null
}
