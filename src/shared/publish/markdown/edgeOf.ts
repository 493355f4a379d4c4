/** What a character counts as beside a delimiter; 'blank' is white space, 'unsure' punctuation to some readers only. */
export type Edge = 'word' | 'space' | 'blank' | 'punctuation' | 'unsure'

const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/

export function edgeOf(character: string | undefined): Edge {
  if (character === undefined || /[ \n\t\p{Zs}]/u.test(character)) return 'space'
  if (ASCII_PUNCTUATION.test(character)) return 'punctuation'
  if (/[\s\u0085]/.test(character)) return 'blank'
  if (/\p{P}/u.test(character)) return character.length === 1 ? 'punctuation' : 'unsure'
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? 'word' : 'unsure'
}
