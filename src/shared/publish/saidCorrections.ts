import type { Correction } from '../article/Article.ts'

/** The corrections that say something, oldest first: what is still being written goes nowhere. */
export function saidCorrections(corrections: readonly Correction[]): readonly Correction[] {
  return corrections
    .map(({ text, at, by }) => ({ text: text.trim(), at, by: by.trim() }))
    .filter(({ text }) => text !== '')
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
}
