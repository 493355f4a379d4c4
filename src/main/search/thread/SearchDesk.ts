import { readdirSync } from 'node:fs'
import { markWords } from '../../../shared/search/markWords.ts'
import { excerptAround } from '../excerptAround.ts'
import { rankStories } from '../rankStories.ts'
import { relatedStories } from '../relatedStories.ts'
import { rememberingFold } from '../rememberingFold.ts'
import { WordIndex } from '../WordIndex.ts'
import { IndexFile } from './IndexFile.ts'
import type { Questions, SearchGround } from './messages.ts'
import { readWords, stampOf } from './readWords.ts'

/** So few stories are read in no time, so they are not kept. */
const WORTH_KEEPING = 200
/** So many stories may be read again at the next start before the index is written anew. */
const STALE = 100
/** Stories that changed are read before an answer when they are no more than this. */
const AT_ONCE = 32
/** Each of these is looked through by itself in every search. */
const MANY_CHANGED = 64
const ID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/

/** The search of one library in its thread: keeps the index in step with the disk and answers from it. */
export class SearchDesk {
  readonly #ground: SearchGround
  readonly #file: IndexFile
  readonly #index: WordIndex
  /** Stories still to be looked at. */
  readonly #waiting = new Set<string>()
  /** Stories whose words differ from those in the file. */
  #stale = 0
  #removed = false

  constructor(ground: SearchGround) {
    this.#ground = ground
    this.#file = new IndexFile(ground.file, ground.readOnly)
    const kept = this.#file.read()
    this.#index = new WordIndex(kept ?? undefined)
    for (const id of new Set([...this.#index.ids, ...storyIds(ground.articles)])) this.#waiting.add(id)
  }

  get complete(): boolean {
    return this.#waiting.size === 0
  }

  get worthKeeping(): boolean {
    return this.#removed || this.#stale > STALE
  }

  changed(ids: readonly string[]): void {
    for (const id of ids) this.#waiting.add(id)
  }

  /** Looks at stories for about so many milliseconds. After the last one, many that changed are laid out flat. */
  work(ms: number): void {
    const until = performance.now() + ms
    for (const id of this.#waiting) {
      this.#look(id)
      if (performance.now() > until) break
    }
    if (this.complete && this.#index.changes > MANY_CHANGED) this.#index.compact()
  }

  /** Writes the index down, or takes it away when it is not worth a file. */
  keep(): void {
    if (this.#index.size < WORTH_KEEPING) this.#file.remove()
    else this.#file.write(this.#index.compact())
    this.#stale = 0
    this.#removed = false
  }

  readonly answers = {
    rank: ({ terms }) => {
      this.#catchUp()
      return { ...rankStories(this.#index, terms), complete: this.complete }
    },
    excerpts: ({ ids, marks }) => {
      const wanted = new Set(marks)
      const fold = rememberingFold()
      return ids.map(id => {
        const [, , prose] = this.#index.partsOf(id)
        return markWords(excerptAround(prose, wanted, fold), wanted)
      })
    },
    related: ({ id }) => {
      this.#look(id)
      this.#catchUp()
      return { relations: relatedStories(this.#index, id), complete: this.complete }
    },
    close: () => {
      if (this.complete && this.worthKeeping) this.keep()
      return null
    },
  } satisfies { [Q in keyof Questions]: (ask: Questions[Q]['ask']) => Questions[Q]['answer'] }

  /** What was saved a moment ago is found at once. */
  #catchUp(): void {
    if (this.#waiting.size <= AT_ONCE) for (const id of this.#waiting) this.#look(id)
  }

  #look(id: string): void {
    this.#waiting.delete(id)
    const { articles } = this.#ground
    const stamp = stampOf(articles, id)
    const known = this.#index.stampOf(id)
    if (stamp && known?.size === stamp.size && known.mtimeMs === stamp.mtimeMs) return
    const words = stamp && readWords(articles, id)
    if (words) this.#index.put(words)
    else if (known) this.#index.remove(id)
    if (words) this.#stale += 1
    else if (known) this.#removed = true
  }
}

function storyIds(articles: string): readonly string[] {
  try {
    return readdirSync(articles).filter(name => ID.test(name))
  } catch {
    return []
  }
}
