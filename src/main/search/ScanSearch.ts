import type { Article } from '../../shared/article/Article.ts'
import { foldText } from '../../shared/search/foldText.ts'
import { excerptAround } from './excerptAround.ts'
import type { Found, StorySearch } from './StorySearch.ts'
import { searchText } from './searchText.ts'
import { wordsOf } from './wordsOf.ts'

/** A story's folded words, each after a space, so that a word's beginning is found as ' begin'. */
type Words = {
  readonly headline: string
  readonly all: string
  readonly prose: string
  readonly modifiedAt: string
}

/** Search by looking through the folded words of every story in memory. */
export class ScanSearch implements StorySearch {
  readonly #stories = new Map<string, Words>()

  has(id: string): boolean {
    return this.#stories.has(id)
  }

  put(article: Article): void {
    const { headline, prose, beside } = searchText(article)
    const foldedHeadline = spaced(headline)
    const all = `${foldedHeadline}${spaced(prose)}${spaced(beside)}`
    this.#stories.set(article.id, { headline: foldedHeadline, all, prose, modifiedAt: article.modifiedAt })
  }

  remove(id: string): void {
    this.#stories.delete(id)
  }

  /** Stories with every word, those with all of them in the headline first, then the newest. */
  find(words: string): readonly Found[] {
    const sought = foldedWords(words)
    if (sought.length === 0) return []
    return [...this.#stories]
      .filter(([, story]) => holds(story.all, sought))
      .map(([id, story]) => ({ id, story, inHeadline: holds(story.headline, sought) }))
      .sort(
        (a, b) =>
          Number(b.inHeadline) - Number(a.inHeadline) ||
          Date.parse(b.story.modifiedAt) - Date.parse(a.story.modifiedAt),
      )
      .map(({ id, story }) => ({ id, excerpt: excerptAround(story.prose, sought) }))
  }
}

function holds(text: string, sought: readonly string[]): boolean {
  return sought.every(word => text.includes(` ${word}`))
}

function spaced(text: string): string {
  return foldedWords(text)
    .map(word => ` ${word}`)
    .join('')
}

/** Folding a ligature or a fraction can part a word, so words are taken after it too. */
function foldedWords(text: string): readonly string[] {
  return Array.from(wordsOf(foldText(text)), ({ word }) => word)
}
