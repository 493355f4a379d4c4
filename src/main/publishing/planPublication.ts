import type { Article } from '../../shared/article/Article.ts'
import type { PlannedFile } from '../../shared/bridge/PlannedFile.ts'
import type { ProfileId } from '../../shared/publish/ProfileId.ts'
import type { Library } from '../library/Library.ts'
import { nodeFileSystem } from '../library/nodeFileSystem.ts'
import { datedStory } from './datedStory.ts'
import { localInstant } from './localInstant.ts'
import { openTarget } from './openTarget.ts'
import { plannedFile } from './plannedFile.ts'
import { prepareStory } from './prepareStory.ts'
import { undoInterrupted } from './undoInterrupted.ts'

/**
 * What publishing a story into a folder would do to each file. Nothing is written, but what an earlier
 * publication left half done is taken back. Throws Refusal 'not-found',
 * 'not-writable', 'inside-library', 'unsafe-path' or 'collision'. `now`: ISO 8601 with offset.
 */
export async function planPublication(
  library: Library,
  article: Article,
  profile: ProfileId,
  folder: string,
  now = localInstant(new Date()),
): Promise<PlannedFile[]> {
  const target = await openTarget(library, folder)
  await undoInterrupted(nodeFileSystem, target)
  const story = datedStory(article, now)
  return (await prepareStory(nodeFileSystem, library, story, profile, target)).map(plannedFile)
}
