import { mayBePerson, NAME, titleGender, withoutTitle } from './english/names.ts'
import type { Gender, Speaker } from './Speaker.ts'
import { sentenceStarts } from './sentenceStarts.ts'

/** A stretch of a story that is not in quotation marks, with its place in the order of the piece. */
export type Stretch = { readonly text: string; readonly block: number; readonly at: number }

type Mention = { readonly name: string; readonly block: number; readonly at: number }

const NEAR = 2
const AFTER_PLACE = /(?:^|\s)(?:in|at|near|outside|from|of|to|into|across|towards?)\s$/i

/** The people of a piece: who is who by a last name alone, who 'he' and 'she' are, who was named last. */
export class Cast {
  readonly #full = new Map<string, string>()
  readonly #gender = new Map<string, Gender>()
  readonly #mentions: Mention[] = []

  constructor(stretches: readonly Stretch[], speakers: readonly string[]) {
    for (const speaker of speakers) this.#learn(speaker)
    for (const { text } of stretches) for (const { name } of namesIn(text)) this.#learn(name)
    for (const stretch of stretches) this.#note(stretch)
    this.#mentions.sort((a, b) => a.block - b.block || a.at - b.at)
  }

  /** The fullest form of the name in the piece. */
  fullName(name: string): string {
    const plain = withoutTitle(name)
    return this.#full.get(plain) ?? plain
  }

  /** Who is meant at a place; null when nobody is in sight. */
  resolve(speaker: Speaker, block: number, at: number): string | null {
    if (speaker.kind === 'noun') return speaker.words
    if (speaker.kind === 'name') return this.fullName(speaker.words)
    return this.#choose(speaker.kind === 'pronoun' ? speaker.gender : 'any', block, at)
  }

  /** What a pronoun that was followed tells of whom it meant. */
  tell(name: string, gender: Gender): void {
    if (gender !== 'any' && !this.#gender.has(name)) this.#gender.set(name, gender)
  }

  #choose(gender: Gender, block: number, at: number): string | null {
    let nearest: Mention | null = null
    for (let index = this.#before(block, at) - 1; index >= 0; index -= 1) {
      const mention = this.#mentions[index]
      if (!mention || (nearest && block - mention.block > NEAR)) break
      if (!this.#fits(mention.name, gender)) continue
      const known = this.#gender.get(mention.name) === gender
      if (gender === 'any' || known || mention.block === block) return mention.name
      nearest ??= mention
    }
    return nearest?.name ?? null
  }

  /** How many mentions stand before a place. */
  #before(block: number, at: number): number {
    let low = 0
    let high = this.#mentions.length
    while (low < high) {
      const middle = (low + high) >> 1
      const mention = this.#mentions[middle]
      if (mention && (mention.block < block || (mention.block === block && mention.at < at))) low = middle + 1
      else high = middle
    }
    return low
  }

  #fits(name: string, gender: Gender): boolean {
    const known = this.#gender.get(name)
    return gender === 'any' || known === undefined || known === gender
  }

  #learn(name: string): void {
    const plain = withoutTitle(name)
    for (const key of shortForms(plain)) if (!this.#full.has(key)) this.#full.set(key, plain)
    const gender = titleGender(name)
    if (gender) this.tell(this.fullName(name), gender)
  }

  /** 'Khan said he had …': a sentence that names one person and then says he or she. */
  #learnGender(sentence: string): void {
    const pronoun = /(?<!\p{L})(he|she)(?!\p{L})/iu.exec(sentence)
    const named = new Set(wordsOf(sentence).flatMap(({ word }) => this.#full.get(word) ?? []))
    const [name] = named
    const first = wordsOf(sentence).find(({ word }) => this.#full.has(word))
    if (!pronoun || !name || !first || named.size > 1 || first.at > pronoun.index) return
    this.tell(name, pronoun[1]?.toLowerCase() === 'she' ? 'she' : 'he')
  }

  #note({ text, block, at }: Stretch): void {
    for (const sentence of sentencesOf(text)) this.#learnGender(sentence)
    for (const { word, at: offset } of wordsOf(text)) {
      const name = this.#full.get(word)
      if (name) this.#mentions.push({ name, block, at: at + offset })
    }
  }
}

function wordsOf(text: string): { word: string; at: number }[] {
  const words = text.matchAll(/(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?:[’'-](?=\p{L}{2})[\p{L}\p{M}]+)*/gu)
  return [...words].map(match => ({ word: match[0], at: match.index }))
}

function sentencesOf(text: string): string[] {
  const starts = sentenceStarts(text)
  return starts.map((start, index) => text.slice(start, starts[index + 1]))
}

const COMMON = /^(?:محمد|علی|سید|حاجی|ڈاکٹر|جسٹس|ان|اس|کے|کی|کا)$/u

/** What a name may be cut down to: its last part, or its first; Urdu puts the office in front of both. */
function shortForms(name: string): string[] {
  const parts = name.split(/\s+/)
  const isUrdu = /\p{Script=Arabic}/u.test(name)
  if (parts.length < 2) return isUrdu ? [name] : []
  if (isUrdu && COMMON.test(parts[0] ?? '') && COMMON.test(parts[1] ?? '')) return []
  const first = (isUrdu ? parts.at(-2) : parts[0]) ?? ''
  return [name, parts.at(-1) ?? '', first].filter(part => !COMMON.test(part))
}

/** Runs of capitalised words that may be people. */
function namesIn(text: string): { name: string }[] {
  const names: { name: string }[] = []
  for (const match of text.matchAll(new RegExp(`(?<![\\p{L}’'-])${NAME}`, 'gu'))) {
    const [name] = match
    const isPlace = AFTER_PLACE.test(text.slice(0, match.index))
    if (!isPlace && withoutTitle(name).includes(' ') && mayBePerson(name)) names.push({ name })
  }
  return names
}
