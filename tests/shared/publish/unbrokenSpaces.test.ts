import { expect, test } from 'vitest'
import { writeHtmlBody } from '../../../src/shared/publish/html/writeHtmlBody.ts'
import { writeMarkdown } from '../../../src/shared/publish/markdown/writeMarkdown.ts'
import { asIs, readBack } from '../../support/markdownRoundTrip.ts'

const SENTENCE = 'Dr\u00a0Khan drove 10\u00a0km for Rs\u00a0500.'
const document = {
  type: 'doc',
  content: [
    { type: 'headline' },
    { type: 'standfirst' },
    { type: 'paragraph', content: [{ type: 'text', text: SENTENCE }] },
  ],
}

test('a space that must not break leaves in every form as it is, and Markdown reads back with it', () => {
  expect(writeHtmlBody(document)).toContain(SENTENCE)
  const markdown = writeMarkdown(document, asIs)
  expect(readBack(markdown).content?.[2]?.content?.[0]?.text).toBe(SENTENCE)
})
