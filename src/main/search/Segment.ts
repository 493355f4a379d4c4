import type { StoryWords } from './StoryWords.ts'
import { PLACE_BITS } from './weights.ts'

/** More stories than this do not fit into the bits that number them. */
export const MOST_STORIES = 2 ** (32 - PLACE_BITS)

/** Numbers kept of each story in `facts`. */
export const FACTS = { size: 0, mtimeMs: 1, modifiedAt: 2, length: 3, count: 4 } as const

/** The words of many stories, laid out flat. Never changed: a new one is made from it. */
export type Segment = {
  readonly ids: readonly string[]
  /** `FACTS.count` numbers a story. */
  readonly facts: Float64Array
  /** Every different word in the order of code units. */
  readonly terms: readonly string[]
  /** For each term where its postings begin, and at the end where the last one's end. */
  readonly starts: Uint32Array
  /** The number of a story that holds the term, and in the lower bits where it stands in it. */
  readonly postings: Uint32Array
  readonly textStarts: Uint32Array
  /** The texts of all stories, each deflated by itself. */
  readonly texts: Uint8Array
}

export const EMPTY_SEGMENT: Segment = {
  ids: [],
  facts: new Float64Array(0),
  terms: [],
  starts: new Uint32Array(1),
  postings: new Uint32Array(0),
  textStarts: new Uint32Array(1),
  texts: new Uint8Array(0),
}

/** The segment without the stories that are not `kept`, and with the fresh ones behind. */
export function mergeSegment(
  base: Segment,
  kept: (number: number) => boolean,
  fresh: readonly StoryWords[],
): Segment {
  const { numbers, count } = renumber(base.ids.length, kept)
  const total = count + fresh.length
  return {
    ids: [...base.ids.filter((_, number) => numbers[number] !== -1), ...fresh.map(story => story.id)],
    facts: mergeFacts(base, numbers, count, fresh),
    ...mergePostings(base, numbers, freshPostings(fresh, count)),
    ...mergeTexts(base, numbers, total, fresh),
  }
}

/** For each story its new number, -1 for one that goes. */
function renumber(length: number, kept: (number: number) => boolean): { numbers: Int32Array; count: number } {
  const numbers = new Int32Array(length)
  let count = 0
  for (let number = 0; number < length; number += 1) {
    numbers[number] = kept(number) ? count : -1
    if (kept(number)) count += 1
  }
  return { numbers, count }
}

function mergeFacts(
  base: Segment,
  numbers: Int32Array,
  count: number,
  fresh: readonly StoryWords[],
): Float64Array {
  const facts = new Float64Array((count + fresh.length) * FACTS.count)
  numbers.forEach((number, old) => {
    if (number !== -1)
      facts.set(base.facts.subarray(old * FACTS.count, (old + 1) * FACTS.count), number * FACTS.count)
  })
  fresh.forEach(({ stamp, modifiedAt, length }, at) => {
    facts.set([stamp.size, stamp.mtimeMs, modifiedAt, length], (count + at) * FACTS.count)
  })
  return facts
}

function freshPostings(fresh: readonly StoryWords[], from: number): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>()
  fresh.forEach(({ terms, places }, at) => {
    const number = (from + at) << PLACE_BITS
    terms.forEach((term, index) => {
      const posting = (number | (places[index] ?? 0)) >>> 0
      const known = postings.get(term)
      if (known) known.push(posting)
      else postings.set(term, [posting])
    })
  })
  return postings
}

function mergePostings(
  base: Segment,
  numbers: Int32Array,
  added: ReadonlyMap<string, readonly number[]>,
): Pick<Segment, 'terms' | 'starts' | 'postings'> {
  const sorted = [...added.keys()].sort()
  let room = base.postings.length
  for (const one of added.values()) room += one.length
  const postings = new Uint32Array(room)
  const terms: string[] = []
  const starts: number[] = [0]
  let end = 0
  const close = (term: string, begun: number) => {
    if (end === begun) return
    terms.push(term)
    starts.push(end)
  }
  let next = 0
  for (let at = 0; at <= base.terms.length; at += 1) {
    const term = base.terms[at]
    for (
      let one = sorted[next];
      one !== undefined && (term === undefined || one < term);
      one = sorted[next]
    ) {
      const begun = end
      for (const posting of added.get(one) ?? []) postings[end++] = posting
      close(one, begun)
      next += 1
    }
    if (term === undefined) break
    const begun = end
    const to = base.starts[at + 1] ?? 0
    for (let from = base.starts[at] ?? 0; from < to; from += 1) {
      const posting = base.postings[from] ?? 0
      const number = numbers[posting >>> PLACE_BITS] ?? -1
      if (number !== -1)
        postings[end++] = ((number << PLACE_BITS) | (posting & ((1 << PLACE_BITS) - 1))) >>> 0
    }
    if (sorted[next] === term) {
      for (const posting of added.get(term) ?? []) postings[end++] = posting
      next += 1
    }
    close(term, begun)
  }
  return { terms, starts: Uint32Array.from(starts), postings: postings.slice(0, end) }
}

function mergeTexts(
  base: Segment,
  numbers: Int32Array,
  total: number,
  fresh: readonly StoryWords[],
): Pick<Segment, 'textStarts' | 'texts'> {
  const kept: Uint8Array[] = []
  numbers.forEach((number, old) => {
    if (number !== -1)
      kept.push(base.texts.subarray(base.textStarts[old] ?? 0, base.textStarts[old + 1] ?? 0))
  })
  const pieces = [...kept, ...fresh.map(story => story.text)]
  const textStarts = new Uint32Array(total + 1)
  pieces.forEach((piece, at) => {
    textStarts[at + 1] = (textStarts[at] ?? 0) + piece.length
  })
  return { textStarts, texts: Buffer.concat(pieces) }
}
