import { z } from 'zod'
import type { Fact } from '../Ledger.ts'

const Line = z.object({
  word: z.enum(['begin', 'done']),
  facts: z.custom<Fact[]>(Array.isArray),
  at: z.string(),
})

/** One line a writer said. `at`: nanoseconds of the clock that all programs of a computer share. */
export type Said = { readonly word: 'begin' | 'done'; readonly facts: readonly Fact[]; readonly at: bigint }

/** What a writer said before it was ended; a line cut in the middle was not said. */
export function readSaid(text: string): readonly Said[] {
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  return whole
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const { word, facts, at } = Line.parse(JSON.parse(line))
      return { word, facts, at: BigInt(at) }
    })
}
