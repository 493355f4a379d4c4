import { searchText } from '../../src/main/search/searchText.ts'
import { wordsOf } from '../../src/main/search/wordsOf.ts'
import type { Article } from '../../src/shared/article/Article.ts'
import { foldText } from '../../src/shared/search/foldText.ts'

/** What any search must find, by looking through every word of every story: ids in no order. */
export function scanStories(stories: readonly Article[], words: string): readonly string[] {
  const sought = foldedWords(words)
  if (sought.length === 0) return []
  const holds = (story: Article) => {
    const { headline, prose, beside } = searchText(story)
    const all = [headline, prose, beside].flatMap(foldedWords)
    return sought.every(word => all.some(one => one.startsWith(word)))
  }
  return stories.filter(holds).map(({ id }) => id)
}

function foldedWords(text: string): readonly string[] {
  return Array.from(wordsOf(foldText(text)), ({ word }) => word)
}
