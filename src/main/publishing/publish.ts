import type { Article } from '../../shared/article/Article.ts'
import type { ProfileId } from '../../shared/publish/ProfileId.ts'
import { Refusal } from '../../shared/Refusal.ts'
import type { Library } from '../library/Library.ts'
import { type Published, type PublishOptions, publishStories } from './publishStories.ts'

/** Publishes one story; see publishStories. */
export async function publish(
  library: Library,
  article: Article,
  profile: ProfileId,
  folder: string,
  options: PublishOptions,
): Promise<Published> {
  const [published] = await publishStories(library, [article], profile, folder, options)
  if (!published) throw new Refusal('unexpected', 'The story was not published.')
  return published
}
