import { z } from 'zod'
import { Article } from '../article/Article.ts'
import { MediaName } from '../publish/MediaName.ts'
import { PROFILE_IDS } from '../publish/ProfileId.ts'
import { Folder, Id, Nothing } from './fields.ts'
import { PlannedFile } from './PlannedFile.ts'

/** Pictures, and what leaves for the website. */
export const PUBLISH_CHANNELS = {
  /** Stores a picture by its content, metadata stripped. */
  'media:add': {
    input: z.object({ bytes: z.instanceof(Uint8Array) }),
    output: z.object({
      name: MediaName,
      width: z.number().int(),
      height: z.number().int(),
      credit: z.string(),
    }),
  },
  /** What publishing would write, and a page to look at; nothing is written. */
  'publish:preview': {
    input: z.object({ id: Id, profile: z.enum(PROFILE_IDS), folder: Folder.nullable() }),
    output: z.object({
      /** A path of the app's own scheme for a frame. */
      page: z.string(),
      /** The text of the main file, as it will be written. */
      source: z.string(),
      files: z.array(PlannedFile),
    }),
  },
  'publish:choose-folder': { input: Nothing, output: z.string().nullable() },
  'publish:run': {
    input: z.object({
      id: Id,
      profile: z.enum(PROFILE_IDS),
      folder: Folder,
      /** Files that someone else wrote or changed at the target are replaced only when this says so. */
      replaceForeign: z.boolean(),
    }),
    output: z.object({ folder: z.string(), files: z.array(PlannedFile), article: Article }),
  },
  /** Shows what was published last in the computer's own file manager. */
  'publish:show': { input: Nothing, output: Nothing },
} as const
