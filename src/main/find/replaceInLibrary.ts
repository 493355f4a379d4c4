import type { Article } from '../../shared/article/Article.ts'
import { Refusal } from '../../shared/Refusal.ts'
import type { Library } from '../library/Library.ts'
import type { LibraryFinder } from './LibraryFinder.ts'
import { printOf } from './printOf.ts'
import type { ReplaceTask } from './thread/messages.ts'
import { storyChanged } from './thread/replaceInStory.ts'

/**
 * Replaces the chosen matches in one story. The version before is kept, under the name `mark` unless it has one, before
 * anything is changed; the story is then changed whole or not at all. Throws Refusal as `LibraryFinder.replace` and
 * `Library.changeStory`.
 */
export async function replaceInLibrary(
  library: Library,
  finder: LibraryFinder,
  task: ReplaceTask,
  mark: string,
  by: string,
): Promise<{ article: Article; print: string }> {
  const { document, quotes, threads } = await finder.replace(task)
  const places = new Map(threads.map(thread => [thread.id, thread]))
  const named = await library.markVersion(task.id, task.seq, mark, by).catch(gone)
  try {
    const article = await library.changeStory(task.id, now => {
      if (now.seq !== task.seq) throw storyChanged()
      const moved = now.threads.map(thread => ({ ...thread, ...places.get(thread.id) }))
      return { ...now, document, quotes: [...quotes], threads: moved, modifiedBy: by }
    })
    return { article, print: printOf(article) }
  } catch (error) {
    // A name without the change it announces would only puzzle; where it cannot be taken away it does no harm.
    if (named) await library.nameVersion(task.id, task.seq, '', by).catch(() => undefined)
    throw error
  }
}

/** A version that is not kept is one that somebody saved over meanwhile. */
function gone(error: unknown): never {
  throw error instanceof Refusal && error.code === 'unknown-version' ? storyChanged() : error
}
