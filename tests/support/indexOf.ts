import { takeWords } from '../../src/main/search/StoryWords.ts'
import { WordIndex } from '../../src/main/search/WordIndex.ts'
import type { Article } from '../../src/shared/article/Article.ts'

/** The words of these stories; `laidOut` of them flat in the segment, the others fresh. */
export function indexOf(stories: readonly Article[], laidOut = 0): WordIndex {
  const index = new WordIndex()
  stories.forEach((story, at) => {
    if (at === laidOut) index.compact()
    index.put(takeWords(story, { size: 1, mtimeMs: 1 }))
  })
  if (laidOut >= stories.length) index.compact()
  return index
}
