import { inflateRawSync } from 'node:zlib'
import { EMPTY_SEGMENT, FACTS, MOST_STORIES, mergeSegment, type Segment } from './Segment.ts'
import { PART_BREAK, type Stamp, type StoryWords } from './StoryWords.ts'

/** So many stories that changed are looked through one by one; then they are laid out with the others. */
const FEW = 256
const SHARE = 1 / 8

/**
 * The words of every story: a flat segment, what has left it since, and the fresh stories, which can be searched
 * as soon as they are put.
 */
export class WordIndex {
  #base: Segment
  #numbers: ReadonlyMap<string, number>
  #gone = new Set<number>()
  readonly #fresh = new Map<string, StoryWords>()

  constructor(base: Segment = EMPTY_SEGMENT) {
    this.#base = base
    this.#numbers = numbered(base)
  }

  get base(): Segment {
    return this.#base
  }

  get fresh(): readonly StoryWords[] {
    return [...this.#fresh.values()]
  }

  get size(): number {
    return this.#base.ids.length - this.#gone.size + this.#fresh.size
  }

  /** Stories that differ from the segment. */
  get changes(): number {
    return this.#gone.size + this.#fresh.size
  }

  get ids(): readonly string[] {
    return [...this.#base.ids.filter((_, number) => !this.#gone.has(number)), ...this.#fresh.keys()]
  }

  isGone(number: number): boolean {
    return this.#gone.has(number)
  }

  /** Of the file the story's words were taken from; null for a story that is not here. */
  stampOf(id: string): Stamp | null {
    const fresh = this.#fresh.get(id)
    if (fresh) return fresh.stamp
    const number = this.#numberOf(id)
    if (number === null) return null
    return { size: this.#fact(number, 'size'), mtimeMs: this.#fact(number, 'mtimeMs') }
  }

  put(story: StoryWords): void {
    this.remove(story.id)
    if (this.size >= MOST_STORIES) return
    this.#fresh.set(story.id, story)
    if (this.#fresh.size > Math.max(FEW, this.#base.ids.length * SHARE)) this.compact()
  }

  remove(id: string): void {
    this.#fresh.delete(id)
    const number = this.#numberOf(id)
    if (number !== null) this.#gone.add(number)
  }

  /** Lays everything out flat. */
  compact(): Segment {
    if (this.changes === 0) return this.#base
    const gone = this.#gone
    this.#base = mergeSegment(this.#base, number => !gone.has(number), this.fresh)
    this.#numbers = numbered(this.#base)
    this.#gone = new Set()
    this.#fresh.clear()
    return this.#base
  }

  /** Headline, what stands beside, and prose; three empty parts for a story that is not here. */
  partsOf(id: string): readonly [headline: string, beside: string, prose: string] {
    const [headline = '', beside = '', prose = ''] = this.#textOf(id).split(PART_BREAK)
    return [headline, beside, prose]
  }

  #textOf(id: string): string {
    const fresh = this.#fresh.get(id)
    if (fresh) return inflateRawSync(fresh.text).toString('utf8')
    const number = this.#numberOf(id)
    if (number === null) return ''
    const { texts, textStarts } = this.#base
    return inflateRawSync(texts.subarray(textStarts[number], textStarts[number + 1])).toString('utf8')
  }

  #numberOf(id: string): number | null {
    const number = this.#numbers.get(id)
    return number === undefined || this.#gone.has(number) ? null : number
  }

  #fact(number: number, fact: 'size' | 'mtimeMs'): number {
    return this.#base.facts[number * FACTS.count + FACTS[fact]] ?? -1
  }
}

function numbered({ ids }: Segment): ReadonlyMap<string, number> {
  return new Map(ids.map((id, number) => [id, number]))
}
