/**
 * The smallest things a line of Markdown is made of: a character, a delimiter of emphasis, anything fixed, or the end
 * of a link, which can be written with its address in angle brackets as well.
 */
export type Atom =
  | { readonly kind: 'character'; readonly character: string; source: string }
  | {
      readonly kind: 'delimiter'
      readonly mark: DelimitedMark
      readonly side: 'open' | 'close'
      source: string
    }
  | { readonly kind: 'fixed'; source: string }
  | { readonly kind: 'link-end'; source: string; readonly angled: string }

export type DelimitedMark = 'bold' | 'italic' | 'strike'
