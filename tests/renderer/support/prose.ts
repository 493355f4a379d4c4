import type { DocumentJson } from '../../../src/shared/document/DocumentJson.ts'

/** A document of a headline and one paragraph. */
export function prose(headline: string, body = ''): DocumentJson {
  return {
    type: 'doc',
    content: [
      { type: 'headline', ...(headline && { content: [{ type: 'text', text: headline }] }) },
      { type: 'standfirst' },
      { type: 'paragraph', ...(body && { content: [{ type: 'text', text: body }] }) },
    ],
  }
}
