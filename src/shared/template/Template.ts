import { z } from 'zod'
import { DocumentJson } from '../document/DocumentJson.ts'

/** A kind of story as the newsroom keeps it: what it begins with, and what it must have. */
export const Template = z.object({
  /** A ulid; or that of a kind that comes with the app, which this then takes the place of. */
  id: z.string().min(1).max(40),
  /** '' for a kind that comes with the app: its name is the app's own. */
  name: z.string().max(80),
  /** BCP 47; null for the language of whoever begins the story. */
  language: z.string().max(40).nullable(),
  /** In words. */
  wordTarget: z.number().int().positive().max(1_000_000).nullable(),
  /** Of REQUIRABLE; a name of a later Copydesk asks for nothing. */
  required: z.array(z.string().max(40)).max(50),
  kicker: z.string().max(500),
  sections: z.array(z.string()).max(50),
  tags: z.array(z.string()).max(50),
  /** What a new story holds; null for what comes with the app. */
  document: DocumentJson.nullable(),
})

export type Template = Readonly<z.infer<typeof Template>>
