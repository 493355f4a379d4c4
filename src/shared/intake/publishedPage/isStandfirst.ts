const MOST_WORDS = 35
const SENTENCE_END = /[.!?۔؟]+[”’"'»)]*(?:\s|$)/gu

/** Whether the first paragraph is a standfirst: one sentence of at most 35 words, with a paragraph after it. */
export function isStandfirst(paragraph: string): boolean {
  const words = paragraph.split(/\s+/).length
  const sentences = paragraph.match(SENTENCE_END)?.length ?? 0
  return words <= MOST_WORDS && sentences <= 1
}
