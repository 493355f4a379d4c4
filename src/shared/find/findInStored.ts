import type { FindZone } from './FindZone.ts'
import type { FoundMatch } from './FoundStory.ts'
import { matchesIn } from './matchesIn.ts'
import type { StoredBlock } from './storedBlocks.ts'

/** So much of the words around a match, and of the match itself, is shown. */
const BEFORE = 40
const AFTER = 80
const LONGEST = 160

export type StoredLook = {
  readonly pattern: RegExp
  readonly replacement: string
  /** The replacement knows $1 and its like. */
  readonly groups: boolean
  readonly zones: readonly FindZone[]
  /** Called before each block, so that whoever waits knows that it goes on. */
  onBlock(): void
}

/** Every match in a stored story, in its order. */
export function findInStored(blocks: readonly StoredBlock[], look: StoredLook): FoundMatch[] {
  const found: FoundMatch[] = []
  for (const { text, at, zone } of blocks) {
    if (!look.zones.includes(zone)) continue
    look.onBlock()
    for (const { from, to, replacement } of matchesIn(text, look.pattern, look.replacement, look.groups))
      found.push({
        from: from + at,
        to: to + at,
        zone,
        before: tail(text.slice(Math.max(0, from - BEFORE), from), from > BEFORE),
        words: text.slice(from, to),
        after: head(text.slice(to, to + AFTER), to + AFTER < text.length),
        replacement,
      })
  }
  return found
}

/** As a person looks at it: a match longer than a line is shown in part. */
export function inShort(match: FoundMatch): FoundMatch {
  return { ...match, words: cut(match.words), replacement: cut(match.replacement) }
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** From a whole word on, where the text goes on before it. */
function tail(text: string, more: boolean): string {
  return more ? `…${text.replace(/^\S{0,16}\s+/u, '')}` : text
}

function head(text: string, more: boolean): string {
  return more ? `${text.replace(/\s+\S{0,16}$/u, '')}…` : text
}
