import { foldText } from '../../shared/search/foldText.ts'

/** foldText for many words of which most are the same. */
export function rememberingFold(): (word: string) => string {
  const known = new Map<string, string>()
  return word => {
    const folded = known.get(word) ?? foldText(word)
    known.set(word, folded)
    return folded
  }
}
