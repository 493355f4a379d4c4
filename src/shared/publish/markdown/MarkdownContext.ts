/** What the writer must know besides the document. */
export type MarkdownContext = {
  /** The address of a stored picture as the text names it, e.g. relative to the file. */
  readonly mediaPath: (media: string) => string
  /** Characters that must be escaped besides Markdown's own: for a site's template language. */
  readonly alsoEscape?: readonly RegExp[]
}
