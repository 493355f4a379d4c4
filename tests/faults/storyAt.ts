import type { DocumentJson } from '../../src/shared/document/DocumentJson.ts'
import { headlineOf } from '../../src/shared/document/headlineOf.ts'
import { writtenStory } from '../support/writtenStory.ts'

/** Every seventh is long, so that versions differ in size and one of them fills many blocks. */
const paragraphs = (n: number) => (n % 7 === 0 ? 240 : 12)

/** A story that says `n` in every line, so that a version can be told, and one mixed of two cannot hide. */
export function storyAt(n: number): DocumentJson {
  const lines = Array.from(
    { length: paragraphs(n) },
    (_, line) => `${n}: ${'the river rises; '.repeat((line % 12) + 4)}again`,
  )
  return writtenStory(`River at ${n}`, ...lines)
}

/** The number every line of the story says; null when they do not agree. */
export function numberOf(document: DocumentJson): number | null {
  const n = Number(/^River at (\d+)$/.exec(headlineOf(document))?.[1] ?? Number.NaN)
  return JSON.stringify(document) === JSON.stringify(storyAt(n)) ? n : null
}
