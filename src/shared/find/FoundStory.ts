import { z } from 'zod'
import { FindZone } from './FindZone.ts'

const Position = z.number().int().min(0)

/** A match in a stored story, with enough of the words around it to judge it by. */
const FoundMatch = z.object({
  /** Positions in the document. */
  from: Position,
  to: Position,
  zone: FindZone,
  before: z.string(),
  words: z.string(),
  after: z.string(),
  /** What stands in its place when it is replaced. */
  replacement: z.string(),
})

/** `seq` is the version the matches are of. */
export const FoundStory = z.object({ id: z.string(), seq: z.number().int(), matches: z.array(FoundMatch) })

export type FoundMatch = Readonly<z.infer<typeof FoundMatch>>
export type FoundStory = Readonly<z.infer<typeof FoundStory>>
