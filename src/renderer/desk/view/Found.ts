/** What the library answered to the words of a search, the best first. */
export type Found = {
  readonly words: string
  readonly stories: readonly { readonly id: string; readonly excerpt: string }[]
}
