/** Where a block of text stands, as far as it tells about quotations in it. */
export type BlockPlace = 'top' | 'body' | 'quotation' | 'pullQuote' | 'attribution'

/** A block of text of a story. Plain data, so that a worker can be handed it. */
export type StoryBlock = {
  readonly text: string
  /** The document position of its first character; each character is one position. */
  readonly at: number
  readonly place: BlockPlace
  /** The same number for the blocks of one quotation or pull quote; its position. */
  readonly group: number
}
