/** What is in full ink in focus mode. */
export type FocusOn = 'paragraph' | 'sentence'

/** How the page is looked at while writing; none of it is in the document. */
export type PageView = {
  /** Percent. */
  readonly zoom: number
  /** The caret's line stays where it is and the text moves. */
  readonly typewriter: boolean
  /** Null outside focus mode. */
  readonly focus: FocusOn | null
}
