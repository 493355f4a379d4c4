import type { Article } from '../../shared/article/Article.ts'
import type { PlannedFile } from '../../shared/bridge/PlannedFile.ts'
import type { ProfileId } from '../../shared/publish/ProfileId.ts'
import { Refusal } from '../../shared/Refusal.ts'
import type { FileSystem } from '../library/FileSystem.ts'
import type { Library } from '../library/Library.ts'
import { nodeFileSystem } from '../library/nodeFileSystem.ts'
import { datedStory } from './datedStory.ts'
import { localInstant } from './localInstant.ts'
import { mustBeReleased } from './mustBeReleased.ts'
import { onceEach } from './onceEach.ts'
import { openTarget } from './openTarget.ts'
import type { Prepared } from './Prepared.ts'
import { plannedFile } from './plannedFile.ts'
import { prepareStory } from './prepareStory.ts'
import { recordPublished } from './recordPublished.ts'
import { refuseCollisions } from './refuseCollisions.ts'
import { replaceFiles } from './replaceFiles.ts'
import { undoInterrupted } from './undoInterrupted.ts'

export type PublishOptions = {
  /** Files that someone else wrote or changed at the target are replaced only when this says so. */
  readonly replaceForeign: boolean
  /** The moment of publication, ISO 8601 with offset; the machine's clock unless given. */
  readonly now?: string
  readonly files?: FileSystem
}

export type Published = {
  /** The story with its record. */
  readonly article: Article
  readonly files: PlannedFile[]
  /** Absolute. */
  readonly mainFile: string
}

/**
 * Publishes stories into a folder, all their files or none: whatever fails, every file is put back as it was.
 * A file that is the same already is not touched. What was written is recorded in each story. Throws Refusal
 * 'withheld' for legal hold, a future embargo and what is not for publication, 'not-found', 'not-writable',
 * 'inside-library', 'unsafe-path', 'collision' or what the library throws.
 */
export async function publishStories(
  library: Library,
  articles: readonly Article[],
  profile: ProfileId,
  folder: string,
  { replaceForeign, now = localInstant(new Date()), files = nodeFileSystem }: PublishOptions,
): Promise<Published[]> {
  if (library.readOnly)
    throw new Refusal(
      'library-read-only',
      'The library is open for reading only, so what is published could not be recorded; nothing was published.',
    )
  for (const article of articles) mustBeReleased(article, now)
  const target = await openTarget(library, folder)
  await undoInterrupted(files, target)
  const stories: Prepared[][] = []
  for (const article of articles)
    stories.push(await prepareStory(files, library, datedStory(article, now), profile, target))
  refuseCollisions(stories, replaceForeign)
  const changes = onceEach(stories.flat()).filter(file => file.state !== 'same')
  const recorded = new Map<string, Article>()
  await replaceFiles(files, target.folder, changes, async () => {
    for (const [index, prepared] of stories.entries()) {
      const article = articles[index]
      if (article) recorded.set(article.id, await recordPublished(library, article, profile, now, prepared))
    }
  })
  return articles.map((article, index) => ({
    article: recorded.get(article.id) ?? article,
    files: (stories[index] ?? []).map(plannedFile),
    mainFile: stories[index]?.[0]?.place ?? target.folder,
  }))
}
