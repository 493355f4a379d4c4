import { readingSpeed } from './readingSpeed.ts'

/** Minutes, whole, and at least one for any word at all. */
export function readingTime(words: number, language: string): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / readingSpeed(language)))
}
