import type { Quote } from '../article/Article.ts'

/** What a ProseMirror Mapping does. */
type PositionMap = { map(position: number, side: number): number }

/** The quotes at the places to which edits have moved their words; what was typed at their edges is not theirs. */
export function mapAnchors(quotes: readonly Quote[], edits: PositionMap): readonly Quote[] {
  return quotes.map(quote => {
    const from = edits.map(quote.anchor.from, 1)
    return { ...quote, anchor: { from, to: Math.max(from, edits.map(quote.anchor.to, -1)) } }
  })
}
