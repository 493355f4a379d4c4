import { findPattern } from '../find/findPattern.ts'
import type { StyleRule } from './StyleRule.ts'

/** What a rule looks for; plain words are whole words. Throws SyntaxError for what is no regular expression. */
export function stylePattern({ pattern, regex, caseSensitive }: StyleRule): RegExp {
  const made = findPattern({ words: pattern, regex, matchCase: caseSensitive, wholeWord: !regex })
  if (!made) throw new SyntaxError('The pattern is empty.')
  return made
}
