/**
 * The fewest letters to put in, leave out, exchange or swap with their neighbour until `word` is the beginning of
 * `term`; null when that takes more than `most`.
 */
export function editsBetween(word: string, term: string, most: number): number | null {
  const width = Math.min(term.length, word.length + most)
  if (width < word.length - most) return null
  let before: number[] = []
  let above = Array.from({ length: width + 1 }, (_, column) => column)
  for (let line = 1; line <= word.length; line += 1) {
    const letter = word.charCodeAt(line - 1)
    const row = [line]
    let least = line
    for (let column = 1; column <= width; column += 1) {
      const other = term.charCodeAt(column - 1)
      let edits = Math.min(
        (above[column] ?? most) + 1,
        (row[column - 1] ?? most) + 1,
        (above[column - 1] ?? most) + (letter === other ? 0 : 1),
      )
      if (letter === term.charCodeAt(column - 2) && other === word.charCodeAt(line - 2))
        edits = Math.min(edits, (before[column - 2] ?? most) + 1)
      row.push(edits)
      if (edits < least) least = edits
    }
    if (least > most) return null
    before = above
    above = row
  }
  const edits = Math.min(...above)
  return edits <= most ? edits : null
}
