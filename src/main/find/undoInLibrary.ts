import type { Article } from '../../shared/article/Article.ts'
import { Refusal } from '../../shared/Refusal.ts'
import type { Library } from '../library/Library.ts'
import { printOf } from './printOf.ts'

/**
 * Puts back the words that a story had in version `seq`, when it still reads as `print` tells. Throws Refusal
 * 'story-changed' when it does not, or as `Library.readVersion` and `Library.changeStory`.
 */
export async function undoInLibrary(
  library: Library,
  { id, seq, print }: { readonly id: string; readonly seq: number; readonly print: string },
): Promise<Article> {
  const before = await library.readVersion(id, seq)
  return library.changeStory(id, now => {
    if (printOf(now) !== print)
      throw new Refusal(
        'story-changed',
        'This story was written on after the replacement and is left as it is; its version from before is in its history.',
      )
    const { document, quotes, threads, modifiedBy } = before
    return { ...now, document, quotes, threads, modifiedBy }
  })
}
