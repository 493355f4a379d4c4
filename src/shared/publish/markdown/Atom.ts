/** The smallest things a line of Markdown is made of: a character, a delimiter of emphasis, anything fixed. */
export type Atom =
  | { readonly kind: 'character'; readonly character: string; source: string }
  | {
      readonly kind: 'delimiter'
      readonly mark: DelimitedMark
      readonly side: 'open' | 'close'
      source: string
    }
  | { readonly kind: 'fixed'; source: string }

export type DelimitedMark = 'bold' | 'italic' | 'strike'
