/** A stretch of a block; positions count from the block's first character. */
export type Stretch = { readonly from: number; readonly to: number; readonly language: string }

/** A block of text as the checkers see it: each character is one position, and every stretch knows its language. */
export type CheckedText = {
  readonly text: string
  /** In order and side by side; where the block holds code there is none. */
  readonly stretches: readonly Stretch[]
}
