import { z } from 'zod'
import { Article } from '../article/Article.ts'
import { OutsideVersion } from '../article/OutsideVersion.ts'
import { StoryRow } from '../article/StoryRow.ts'
import { Version } from '../article/Version.ts'
import { Id, Nothing, VersionOf } from './fields.ts'

/** One story and its earlier versions. */
export const STORY_CHANNELS = {
  'story:read': { input: z.object({ id: Id }), output: Article },
  /** Versions of a story that came in from outside and wait, newest first. */
  'story:outside': { input: z.object({ id: Id }), output: z.array(OutsideVersion) },
  'story:outside-read': { input: z.object({ id: Id, key: OutsideVersion.shape.key }), output: Article },
  /** The story stays as it is; what came in joins its earlier versions. */
  'story:keep-own': { input: z.object({ id: Id }), output: Nothing },
  /** What came in becomes the story, and the story as it was joins its earlier versions. */
  'story:take-outside': { input: z.object({ id: Id, key: OutsideVersion.shape.key }), output: Article },
  /** Of a kind of story (see Template), news unless it says so. Refuses as 'not-found' for a kind that is not kept any more. */
  'story:create': {
    input: z.object({ language: z.string().max(40).optional(), template: z.string().max(40).optional() }),
    output: Article,
  },
  /** Saves the article whole. Answers once it is on the disk, with its new sequence number and row. */
  'story:save': {
    // One string crosses between the processes far faster than a tree of the same size, and is stored as it came.
    input: z.object({ article: Article.omit({ document: true }), document: z.string() }),
    output: z.object({ seq: z.number(), row: StoryRow }),
  },
  /**
   * For a story its library cannot take: asks for a folder and puts a copy there, which need not be one that
   * could be saved. The file that holds all of it; null when the person changed their mind.
   */
  'story:save-elsewhere': { input: z.object({ article: z.string() }), output: z.string().nullable() },
  /** Asks for such a copy and takes it back into the library. */
  'story:bring-back': { input: Nothing, output: Article.nullable() },
  /** The versions of a story, newest first, the story as it is now among them. */
  'history:list': { input: z.object({ id: Id }), output: z.array(Version) },
  'history:read': { input: VersionOf, output: Article },
  /** Puts an earlier version back as a new one; the one before is kept. */
  'history:restore': { input: VersionOf, output: Article },
  /** Names a version, which is then kept for ever; '' takes the name away. */
  'history:name': { input: VersionOf.extend({ name: z.string().trim().max(120) }), output: Nothing },
} as const
