import { foldText } from './foldText.ts'

export type Segment = { text: string; marked: boolean }

const PIECE = /[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu

/** A text in segments, those marked that begin a word with one of the `wanted` folded words, whatever their accents. */
export function markWords(text: string, wanted: ReadonlySet<string>): readonly Segment[] {
  const segments: Segment[] = []
  for (const [piece] of text.matchAll(PIECE)) {
    const length = lengthOfMatch(piece, wanted)
    push(segments, piece.slice(0, length), true)
    push(segments, piece.slice(length), false)
  }
  return segments
}

/** How many characters of the piece the longest of the words takes at its start; 0 when none begins it. */
function lengthOfMatch(piece: string, wanted: ReadonlySet<string>): number {
  let folded = ''
  let length = 0
  let matched = 0
  for (const letter of piece) {
    const next = foldText(letter)
    folded += next
    length += letter.length
    // What makes no letter of its own, a vowel sign say, belongs to the letter before it.
    if (next === '' ? matched === length - letter.length : wanted.has(folded)) matched = length
  }
  return matched
}

function push(segments: Segment[], text: string, marked: boolean) {
  const last = segments.at(-1)
  if (text === '') return
  if (last?.marked === marked) last.text += text
  else segments.push({ text, marked })
}
