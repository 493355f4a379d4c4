import { pairMarks } from './pairMarks.ts'
import type { Quotation } from './Quotation.ts'
import type { StoryBlock } from './StoryBlock.ts'

/**
 * Quotations that are blocks of their own, with their attribution as speaker. A pull quote is one when it has an
 * attribution or marks, or when its words are quoted in the story; else it lifts out the story's own words.
 */
export function setApart(blocks: readonly StoryBlock[], inText: readonly Quotation[]): Quotation[] {
  const groups = Map.groupBy(
    blocks.filter(({ place }) => place !== 'top' && place !== 'body'),
    ({ group }) => group,
  )
  return [...groups.values()].flatMap(group => quotationOf(group, inText))
}

function quotationOf(group: readonly StoryBlock[], inText: readonly Quotation[]): Quotation[] {
  const all = group.filter(({ place }) => place !== 'attribution')
  const isBlank = ({ text }: StoryBlock) => text.trim() === ''
  const lines = all.slice(
    all.findIndex(line => !isBlank(line)),
    all.findLastIndex(line => !isBlank(line)) + 1,
  )
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) return []
  const whole = lines.map(({ text }) => text).join('\n')
  const [pair, ...others] = pairMarks(whole)
  const marked = pair !== undefined && others.length === 0 && pair.open === 0 && pair.close === whole.length
  const start = marked ? pair.start : 0
  const end = marked ? pair.end : whole.length
  const words = whole.slice(start, end)
  const line = group.find(({ place }) => place === 'attribution')?.text ?? ''
  const [attribution = ''] = line.trim().split(/\s*[,،;(–—]/)
  const same = inText.find(quotation => quotation.words.includes(words))
  if (first.place === 'pullQuote' && attribution === '' && !marked && !same) return []
  const to = last.at + last.text.length - (whole.length - end)
  return [{ from: first.at + start, to, words, speaker: attribution || same?.speaker || null }]
}
