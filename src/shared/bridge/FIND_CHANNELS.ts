import { z } from 'zod'
import { FindQuery } from '../find/FindQuery.ts'
import { FindZone } from '../find/FindZone.ts'
import { BatchRows, Id, NotDone, Nothing, WorkId } from './fields.ts'

/** What is looked for in all stories, in which parts of them, and what shall take its place. */
const Look = z.object({
  query: FindQuery,
  replacement: z.string().max(2000),
  zones: z.array(FindZone),
})
const Place = z.object({ from: z.number().int().min(0), to: z.number().int().min(0) })

/** Finding and replacing in all stories. */
export const FIND_CHANNELS = {
  /**
   * Looks through the stories whose fields fit `filter`, as the desk's search writes it. Long work: what is found is
   * told as it goes by 'find:found'; cancelled, it answers with what was found so far.
   */
  'find:look': {
    input: Look.extend({ work: WorkId, filter: z.string().max(2000) }),
    output: z.object({
      /** Stories with a match, and the matches in them, also those that were not told. */
      stories: z.number().int(),
      matches: z.number().int(),
      looked: z.number().int(),
      unread: NotDone,
      /** 'notRegex': no regular expression. 'tooSlow': one that was stopped because it did not come to an end. */
      trouble: z.enum(['notRegex', 'tooSlow']).nullable(),
    }),
  },
  /**
   * Replaces chosen matches, as they were told, in a batch of stories. Each is changed whole or not at all, and its
   * version before is kept under the name `mark`. `print` tells the replaced words again when they are to be undone.
   */
  'find:replace': {
    input: Look.extend({
      mark: z.string().min(1).max(120),
      stories: z
        .array(z.object({ id: Id, seq: z.number().int(), places: z.array(Place).min(1) }))
        .min(1)
        .max(100),
    }),
    output: BatchRows.extend({
      done: z.array(z.object({ id: z.string(), seq: z.number().int(), print: z.string() })),
    }),
  },
  /** Puts back the words of version `seq` in stories that read as they did after the replacement. */
  'find:undo': {
    input: z.object({
      stories: z
        .array(z.object({ id: Id, seq: z.number().int(), print: z.string() }))
        .min(1)
        .max(100),
    }),
    output: BatchRows,
  },
  /** Notes down that a replacement in these stories begins; null: that it has come to its end. */
  'find:begin': {
    input: z
      .object({ look: Look, filter: z.string().max(2000), stories: z.array(z.tuple([Id, z.number().int()])) })
      .nullable(),
    output: Nothing,
  },
  /** The replacement in this library that did not come to its end, when Copydesk was stopped in the middle of it. */
  'find:interrupted': {
    input: Nothing,
    output: z.object({ look: Look, filter: z.string(), message: z.string() }).nullable(),
  },
} as const
