import { deflateRawSync } from 'node:zlib'
import type { Article } from '../../shared/article/Article.ts'
import { foldedWords } from './foldedWords.ts'
import { searchText } from './searchText.ts'
import { IN_BESIDE, IN_HEADLINE, IN_STANDFIRST, MOST_TIMES } from './weights.ts'

/** The size and time of the file that a story's words were taken from. */
export type Stamp = { readonly size: number; readonly mtimeMs: number }

/** The parts of a story's kept text: a phrase stands within one of them. */
export const PART_BREAK = '\n'

/** A story as search keeps it. */
export type StoryWords = {
  readonly id: string
  readonly stamp: Stamp
  /** Its different words, folded, in the order of their code units. */
  readonly terms: readonly string[]
  /** For each word how often it stands in the prose and where else it stands, as `weights` packs it. */
  readonly places: Uint16Array
  /** Words of the prose in all. */
  readonly length: number
  /** Milliseconds since 1970. */
  readonly modifiedAt: number
  /** Headline, what stands beside, and prose, deflated: what excerpts and phrases are taken from. */
  readonly text: Uint8Array
}

/** Takes the words out of a story. */
export function takeWords(article: Article, stamp: Stamp): StoryWords {
  const { headline, standfirst, prose, beside } = searchText(article)
  const places = new Map<string, number>()
  const words = foldedWords(prose)
  for (const word of words) {
    const times = places.get(word) ?? 0
    if (times < MOST_TIMES) places.set(word, times + 1)
  }
  const mark = (text: string, flag: number) => {
    for (const word of foldedWords(text)) places.set(word, (places.get(word) ?? 0) | flag)
  }
  mark(headline, IN_HEADLINE)
  mark(standfirst, IN_STANDFIRST)
  mark(beside, IN_BESIDE)
  const terms = [...places.keys()].sort()
  return {
    id: article.id,
    stamp,
    terms,
    places: Uint16Array.from(terms, term => places.get(term) ?? 0),
    length: words.length,
    modifiedAt: Date.parse(article.modifiedAt),
    text: deflateRawSync([headline, beside, prose].map(oneLine).join(PART_BREAK), { level: 3 }),
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
