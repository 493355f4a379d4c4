import type { Article } from '../../shared/article/Article.ts'
import type { ExportFile } from '../../shared/publish/ExportFile.ts'
import type { ProfileId } from '../../shared/publish/ProfileId.ts'
import { PROFILES } from '../../shared/publish/profiles.ts'
import type { Library } from '../library/Library.ts'
import { datedStory } from './datedStory.ts'
import { faceFile } from './faceFile.ts'
import { localInstant } from './localInstant.ts'

export type Preview = {
  /** The newsroom's page, whatever the profile: what the story looks like when it is read. */
  readonly html: string
  /** Absolute path of each picture and typeface, by the path the page names it with. */
  readonly companions: ReadonlyMap<string, string>
  /** The text of the profile's main file, as it will be written. */
  readonly source: string
}

/** A page to look at before anything is written. Throws Refusal 'unsafe-path' or, without its picture, 'not-found'. */
export async function previewPage(
  library: Library,
  article: Article,
  profile: ProfileId,
  now = localInstant(new Date()),
): Promise<Preview> {
  const story = datedStory(article, now)
  const page = PROFILES.html.build(story, library.newsroom)
  const [main] = PROFILES[profile].build(story, library.newsroom)
  const companions = page.flatMap(file => {
    if ('media' in file) return [[file.path, library.mediaFile(file.media)] as const]
    return 'face' in file ? [[file.path, faceFile(file.face)] as const] : []
  })
  return { html: textOf(page[0]), companions: new Map(companions), source: textOf(main) }
}

/** The main file of an export is always text. */
function textOf(file: ExportFile | undefined): string {
  return file && 'text' in file ? file.text : ''
}
