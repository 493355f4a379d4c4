/** What is looked for in a story, as a person set it. */
export type FindQuery = {
  readonly words: string
  readonly matchCase: boolean
  readonly wholeWord: boolean
  /** `words` is a regular expression (ECMAScript, Unicode). */
  readonly regex: boolean
}
