/** How a word stands in a story, in twelve bits: times in the prose, and a bit for each other place. */
export const MOST_TIMES = 0xff
export const IN_HEADLINE = 0x100
export const IN_STANDFIRST = 0x200
export const IN_BESIDE = 0x400
export const PLACE_BITS = 12

/** A word in the headline is worth more than any number of it in the body, one in the standfirst half of that. */
const HEADLINE = 6
const STANDFIRST = 3
const BESIDE = 3.5
/** BM25's own: how soon further mentions stop to count, and how much a long story is held against it. */
const SOON = 1.2
const LONG = 0.5

/** What one word is worth to a story, before its rarity. `long` is its length over the average length. */
export function weigh(places: number, long: number): number {
  const times = places & MOST_TIMES
  const prose = (times * (SOON + 1)) / (times + SOON * (1 - LONG + LONG * long))
  return (
    prose +
    (places & IN_HEADLINE ? HEADLINE : 0) +
    (places & IN_STANDFIRST ? STANDFIRST : 0) +
    (places & IN_BESIDE ? BESIDE : 0)
  )
}

/** How much a word tells: much when few of the stories hold it. */
export function rarity(stories: number, holding: number): number {
  return Math.log(1 + (stories - holding + 0.5) / (holding + 0.5))
}
