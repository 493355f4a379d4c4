import { sentenceStarts } from '../../../shared/ledger/sentenceStarts.ts'

/** From where to where the sentences reach that two places in a text stand in. */
export function sentenceAround(text: string, from: number, to: number): readonly [from: number, to: number] {
  const starts = sentenceStarts(text)
  const start = starts.findLast(one => one <= from) ?? 0
  const end = starts.find(one => one > Math.max(to, start)) ?? text.length
  return [start, end]
}
