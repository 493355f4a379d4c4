import type { DocumentJson, NodeJson } from '../../../src/shared/document/DocumentJson.ts'

const SENTENCE =
  'Crews with long-reach excavators moved into the channel on Monday and lifted nine hundred tonnes of silt before dusk. '
const WORDS_IN_SENTENCE = 19

/** Paragraphs of about a hundred words, of which there are `words` in all. */
export function longParagraphs(words: number): string[] {
  const sentences = 5
  const paragraphs = Math.ceil(words / (WORDS_IN_SENTENCE * sentences))
  return Array.from(
    { length: paragraphs },
    (_, index) => `${index + 1}. ${SENTENCE.repeat(sentences).trim()}`,
  )
}

/** A story of about `words` words, with a heading every twenty paragraphs. */
export function longStory(words: number): DocumentJson {
  const text = (value: string) => ({ type: 'text', text: value })
  const body = longParagraphs(words).flatMap((paragraph, index): NodeJson[] => [
    ...(index % 20 === 0
      ? [{ type: 'heading', attrs: { level: 2 }, content: [text(`Part ${index / 20 + 1}`)] }]
      : []),
    { type: 'paragraph', content: [text(paragraph)] },
  ])
  return {
    type: 'doc',
    content: [
      { type: 'headline', content: [text('City begins clearing storm drains')] },
      { type: 'standfirst', content: [text('Engineers say 214 of 580 choke points are open.')] },
      ...body,
    ],
  }
}
