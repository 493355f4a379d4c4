import type { Article } from '../../../src/shared/article/Article.ts'
import { newArticle } from '../../../src/shared/article/newArticle.ts'
import { STATUSES } from '../../../src/shared/article/Status.ts'

/** A tongue of made-up words: the n-th is used about n times less often than the first, as in any tongue. */
type Tongue = { readonly language: string; readonly words: readonly string[]; readonly stop: string }

const SECTIONS = ['News', 'Politics', 'Business', 'Sport', 'Health', 'Arts', 'World', 'Opinion']
const PARAGRAPHS = 8
const HEADLINE_WORDS = 8
const STANDFIRST_WORDS = 20
const DAY_MS = 86_400_000

const ENGLISH: Tongue = {
  language: 'en',
  stop: '.',
  words: coin(
    30_000,
    ['b', 'ch', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 'sh', 'st', 't', 'th', 'w'],
    ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'an', 'en', 'ing', 'or', 'ar', 'er', 'ion'],
  ),
}
const URDU: Tongue = {
  language: 'ur',
  stop: '۔',
  words: coin(
    20_000,
    ['ب', 'پ', 'ت', 'ج', 'چ', 'د', 'ر', 'س', 'ش', 'ف', 'ک', 'گ', 'ل', 'م', 'ن', 'ہ', 'و'],
    ['ا', 'ی', 'و', 'ے', 'ان', 'یں', 'ار', 'ات', 'ِ', 'وں'],
  ),
}

/** `count` stories of 400 words in all, every third in Urdu: the same ones in every run. `file` numbers them. */
export function newsroomStories(count: number): Article[] {
  return Array.from({ length: count }, (_, number) => story(number))
}

/** Words a person might look for: of every rarity, some with their end missing, some with a letter wrong. */
export function likelyQueries(count: number): string[] {
  const random = seeded(777)
  return Array.from({ length: count }, (_, number) => {
    const tongue = number % 3 === 2 ? URDU : ENGLISH
    const word = () => {
      const whole = tongue.words[Math.floor(random() ** 2 * 4_000)] ?? ''
      const kind = random()
      if (kind < 0.3) return whole.slice(0, Math.max(3, whole.length - 2))
      return kind < 0.45 ? `${whole.slice(0, 2)}x${whole.slice(3)}` : whole
    }
    return Array.from({ length: 1 + (number % 3) }, word).join(' ')
  })
}

function story(number: number): Article {
  const random = seeded(number + 1)
  const tongue = number % 3 === 2 ? URDU : ENGLISH
  const { words, stop } = tongue
  const word = () => words[Math.floor(words.length ** random()) - 1] ?? ''
  const sentence = (length: number) => `${Array.from({ length }, word).join(' ')}${stop}`
  const text = (value: string) => [{ type: 'text', text: value }]
  const perParagraph = (400 - HEADLINE_WORDS - STANDFIRST_WORDS) / PARAGRAPHS
  const paragraph = () =>
    [perParagraph / 3, perParagraph / 3, perParagraph / 3].map(part => sentence(Math.round(part)))
  const headline = Array.from({ length: HEADLINE_WORDS }, word).join(' ')
  const at = new Date(Date.UTC(2020, 0, 1) + number * DAY_MS * 0.2).toISOString()
  return {
    ...newArticle(at),
    id: idOf(number),
    seq: 1,
    status: STATUSES[number % STATUSES.length] ?? 'draft',
    slugline: `${ENGLISH.words[number % 900]}-${number}`.toUpperCase(),
    slug: `story-${number}`,
    sections: [SECTIONS[number % SECTIONS.length] ?? 'News'],
    tags: [word(), word()],
    bylines: [{ name: `${ENGLISH.words[number % 40]} ${ENGLISH.words[(number * 7) % 60]}` }],
    language: tongue.language,
    document: {
      type: 'doc',
      content: [
        { type: 'headline', content: text(headline) },
        { type: 'standfirst', content: text(sentence(STANDFIRST_WORDS)) },
        ...Array.from({ length: PARAGRAPHS }, () => ({
          type: 'paragraph',
          content: text(paragraph().join(' ')),
        })),
      ],
    },
  }
}

/** A ULID of 2020 that rises with the number. */
function idOf(number: number): string {
  return `01DXF6DT00${number.toString().padStart(16, '0')}`
}

/** `count` different words of two to four syllables, the short ones first as in any tongue. */
function coin(count: number, onsets: readonly string[], rimes: readonly string[]): string[] {
  const random = seeded(count)
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? ''
  const words = new Set<string>()
  for (let tries = 0; words.size < count; tries += 1) {
    const syllables = 1 + Math.floor(Math.min(3, tries / (count / 3)) * random() + random())
    words.add(Array.from({ length: syllables }, () => pick(onsets) + pick(rimes)).join(''))
  }
  return [...words]
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
