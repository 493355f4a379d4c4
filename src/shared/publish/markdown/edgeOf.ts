/** What a character counts as beside a delimiter; 'unsure' where the readers differ. */
export type Edge = 'word' | 'space' | 'punctuation' | 'unsure'

const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/

export function edgeOf(character: string | undefined): Edge {
  if (character === undefined || /[ \n\t\p{Zs}]/u.test(character)) return 'space'
  if (ASCII_PUNCTUATION.test(character)) return 'punctuation'
  if (/[\s\u0085]/.test(character)) return 'unsure'
  if (/\p{P}/u.test(character)) return character.length === 1 ? 'punctuation' : 'unsure'
  return /\p{S}/u.test(character) ? 'unsure' : 'word'
}
