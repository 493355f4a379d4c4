import type { StoryRow } from '../../shared/article/StoryRow.ts'
import { directionOf } from '../ui/directionOf.ts'

/** Pixels that StoryCard.module.css gives a card, before it has been drawn and measured. */
const FRAME = 48
const SIDES = 32
const LATIN = { headline: { line: 19, letter: 7.1 }, lead: { line: 17, letter: 6.1 }, between: 6 }
const NASTALIQ = { headline: { line: 30, letter: 6.2 }, lead: { line: 27, letter: 5.1 }, between: 6 }
const MOST_LINES = 2

/** How high the card of a story will be in a list of that width, near enough for the scrollbar. In pixels. */
export function estimateCardHeight(row: StoryRow, width: number): number {
  const face = directionOf(row.language) === 'rtl' ? NASTALIQ : LATIN
  const lines = (text: string, letter: number) =>
    Math.min(MOST_LINES, Math.ceil((text.length * letter) / Math.max(1, width - SIDES)))
  const headline = Math.max(1, lines(row.headline, face.headline.letter)) * face.headline.line
  const lead = lines(row.lead, face.lead.letter) * face.lead.line
  return FRAME + headline + lead + (lead ? face.between : face.between / 2)
}
