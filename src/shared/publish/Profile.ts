import type { Article } from '../article/Article.ts'
import type { Newsroom } from '../article/Newsroom.ts'
import type { ExportFile } from './ExportFile.ts'
import type { ProfileId } from './ProfileId.ts'

/** A kind of export: the files it makes of a story, the one that holds the words first. */
export type Profile = {
  readonly id: ProfileId
  /** Throws Refusal 'unsafe-path' for a slug that cannot be a file name. */
  build(article: Article, newsroom: Newsroom): ExportFile[]
}
