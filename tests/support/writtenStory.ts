import type { DocumentJson } from '../../src/shared/document/DocumentJson.ts'

/** A document of a headline, an empty standfirst and one paragraph for each further text. */
export function writtenStory(headline: string, ...paragraphs: readonly string[]): DocumentJson {
  const words = (text: string) => (text ? [{ type: 'text', text }] : [])
  return {
    type: 'doc',
    content: [
      { type: 'headline', content: words(headline) },
      { type: 'standfirst' },
      ...(paragraphs.length ? paragraphs : ['']).map(text => ({ type: 'paragraph', content: words(text) })),
    ],
  }
}
