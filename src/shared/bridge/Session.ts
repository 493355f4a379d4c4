import { z } from 'zod'
import { Article } from '../article/Article.ts'
import { DeskView } from '../article/DeskView.ts'
import { Hold } from '../article/Hold.ts'
import { Newsroom } from '../article/Newsroom.ts'
import { StoryRow } from '../article/StoryRow.ts'
import { Notice } from './Notice.ts'
import { Person } from './Person.ts'
import { Settings } from './Settings.ts'

const Library = z.object({
  folder: z.string(),
  newsroom: Newsroom,
  readOnly: z.boolean(),
  /** Who writes to it, when that is another computer. */
  hold: Hold.nullable(),
  rows: z.array(StoryRow),
  /** How many stories lie in the trash. */
  trashed: z.number().int(),
  notices: z.array(Notice),
})

export const Session = z.object({
  version: z.string(),
  platform: z.string(),
  person: Person.nullable(),
  settings: Settings,
  library: Library.nullable(),
  /** Why the library used last could not be opened; it is left as it is. */
  trouble: z.string().nullable(),
  defaultFolder: z.string(),
  /** The story last open and where the caret stood in it: with the rest, so that all is drawn at once. */
  place: z.object({ article: Article, caret: z.number().int().min(0) }).nullable(),
  /** What the desk showed when this library was last open here. */
  view: DeskView.nullable(),
})

export type Session = Readonly<z.infer<typeof Session>>
