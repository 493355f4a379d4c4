import { z } from 'zod'
import { Newsroom } from '../article/Newsroom.ts'
import { RecentLibrary } from '../RecentLibrary.ts'
import { StyleRule } from '../style/StyleRule.ts'
import { Folder, Id, Nothing } from './fields.ts'
import { Person } from './Person.ts'
import { Session } from './Session.ts'

/** A few words of a story around what was searched for, which is marked; null far down a list. */
const Excerpt = z.array(z.object({ text: z.string(), marked: z.boolean() })).readonly()

/** The library, its newsroom and what is looked for in it. */
export const LIBRARY_CHANNELS = {
  /** Asks for a folder; null when the person changed their mind. */
  'library:choose-folder': { input: Nothing, output: z.string().nullable() },
  'library:create': {
    input: z.object({
      folder: Folder,
      person: Person,
      newsroom: Newsroom.pick({ name: true, tagline: true, languages: true }),
      samples: z.boolean(),
    }),
    output: Session,
  },
  'library:open': { input: z.object({ folder: Folder, person: Person.optional() }), output: Session },
  /** Opens the library for writing that another computer let go or gave no sign of life in. */
  'library:write': { input: Nothing, output: Session },
  'library:close': { input: Nothing, output: Session },
  /** Libraries that were open here, the last one first, the open one among them. */
  'library:recent': { input: Nothing, output: z.array(RecentLibrary) },
  /** Takes a library off that list; its folder stays as it is. */
  'library:forget': { input: z.object({ folder: Folder }), output: z.array(RecentLibrary) },
  /** Shows the library's folder in the computer's own file manager. */
  'library:show': { input: Nothing, output: Nothing },
  /** Shows the place a notice tells of in the computer's own file manager. */
  'library:show-notice': { input: z.object({ id: z.string() }), output: Nothing },
  'library:search': {
    input: z.object({ words: z.string().max(400) }),
    output: z.object({
      stories: z.array(z.object({ id: z.string(), excerpt: Excerpt.nullable() })),
      /** False while some stories are still to be read: asked again a moment later there may be more. */
      complete: z.boolean(),
    }),
  },
  /** Stories like one, the likest first, at most eight; `score` from 0 to 1. */
  'library:related': {
    input: z.object({ id: Id }),
    output: z.object({
      stories: z.array(z.object({ id: z.string(), score: z.number() })),
      /** False while some stories are still to be read: asked again a moment later there may be others. */
      complete: z.boolean(),
    }),
  },
  'newsroom:update': { input: Newsroom.partial(), output: Newsroom },
  /** Asks for a file of style rules and reads it; null when the person changed their mind. Nothing is kept yet. */
  'style:import': { input: Nothing, output: z.array(StyleRule).nullable() },
  /** Asks for a folder and writes the rules there as a file others can take in; its path. */
  'style:export': { input: z.object({ rules: z.array(StyleRule).min(1) }), output: z.string().nullable() },
} as const
