import { foldText } from './foldText.ts'

export type Segment = { text: string; marked: boolean }

/** A text in segments, those marked that begin a word with one of the words searched for, whatever their accents. */
export function markWords(text: string, searched: string): readonly Segment[] {
  const wanted = searched
    .split(/[\s"]+/)
    .map(word => foldText(word))
    .filter(Boolean)
  const segments: Segment[] = []
  for (const [piece] of text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu)) {
    const length = Math.max(0, ...wanted.map(word => lengthOfMatch(piece, word)))
    push(segments, piece.slice(0, length), true)
    push(segments, piece.slice(length), false)
  }
  return segments
}

/** How many characters of the piece the word takes at its start; 0 when it does not begin so. */
function lengthOfMatch(piece: string, word: string): number {
  let folded = ''
  let length = 0
  for (const letter of piece) {
    const next = foldText(letter)
    if (folded.length >= word.length && next !== '') break
    folded += next
    length += letter.length
    if (!word.startsWith(folded)) return 0
  }
  return folded === word ? length : 0
}

function push(segments: Segment[], text: string, marked: boolean) {
  const last = segments.at(-1)
  if (text === '') return
  if (last?.marked === marked) last.text += text
  else segments.push({ text, marked })
}
