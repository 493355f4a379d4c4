import type { MarkedWords } from './pairMarks.ts'
import type { Setting } from './Speaker.ts'
import { sentenceStarts } from './sentenceStarts.ts'

type Placed = Omit<Setting, 'previous' | 'top'>

/** The text on both sides of each pair of a block. Sentences inside the words of a pair are nobody's here. */
export function settingsOf(text: string, pairs: readonly MarkedWords[]): Placed[] {
  const starts = sentenceStarts(text).filter(
    start => !pairs.some(({ open, close }) => start > open && start < close),
  )
  return pairs.map((pair, index) => {
    const previous = pairs[index - 1]
    const next = pairs[index + 1]
    const sentence = starts.findLast(start => start <= pair.open) ?? 0
    const end = starts.find(start => start >= pair.close && start > pair.open) ?? text.length
    const from = Math.max(sentence, previous?.close ?? 0)
    const asks = /[?!…]["'”’»]*$/.test(text.slice(pair.start, pair.end))
    const after = text.slice(pair.close, Math.min(next?.open ?? text.length, end))
    return {
      words: text.slice(pair.start, pair.end),
      before: text.slice(from, pair.open),
      after: asks && after.trim() === '' ? answerAfter(text, pair.close, starts, next) : after,
      sameSentence: previous !== undefined && previous.close > sentence,
      begins: text.slice(sentence, pair.open).trim() === '',
      first: text.slice(0, pair.open).trim() === '',
    }
  })
}

/** 'Is it?' Khan asked.: after a question the name that follows looks like a new sentence. */
function answerAfter(
  text: string,
  close: number,
  starts: readonly number[],
  next: MarkedWords | undefined,
): string {
  const behind = starts.find(start => start > close + 2) ?? text.length
  const sentence = text.slice(close, Math.min(behind, next?.open ?? text.length))
  return /^\s\p{Lu}[^,]{0,60}[.,]?\s*$/u.test(sentence) ? sentence : ''
}
