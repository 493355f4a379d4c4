import type { CheckedText } from '../findings/CheckedText.ts'
import type { StyleRule } from './StyleRule.ts'

const PROSE =
  'The minister said on Monday that 3,400 tonnes of wheat, worth Rs 1.2 billion, had been sold at 40 per cent below the price. '

/** Texts a rule is tried on before it is kept: long runs of what it asks for, which end otherwise. */
export function probesFor({ pattern, language = 'en' }: StyleRule): CheckedText[] {
  const letters = [...new Set(pattern.match(/[\p{L}\p{N}]/gu) ?? [])].slice(0, 6)
  const runs = [...letters, 'a', ' ', '1', 'ab ', letters.join('') || 'x', PROSE]
  return runs.map(run => {
    const text = `${run.repeat(Math.ceil(3000 / run.length))}\u00a7`
    return { text, stretches: [{ from: 0, to: text.length, language }] }
  })
}
