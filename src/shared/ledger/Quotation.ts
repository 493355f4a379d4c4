/** Somebody's words as they stand in a document: between `from` and `to` (its positions), without their marks. */
export type Quotation = {
  readonly from: number
  readonly to: number
  /** The text of the range; a line break between paragraphs. */
  readonly words: string
  /** Who the text says it was, as fully as the text names them; null when it does not say. */
  readonly speaker: string | null
}
