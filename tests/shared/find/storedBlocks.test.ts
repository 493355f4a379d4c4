import fc from 'fast-check'
import { expect, test } from 'vitest'
import { schema } from '../../../src/shared/document/index.ts'
import { findInStored, inShort } from '../../../src/shared/find/findInStored.ts'
import { storedBlocks } from '../../../src/shared/find/storedBlocks.ts'
import { textBlocks } from '../../../src/shared/find/textBlocks.ts'
import { arbitraryDocument } from '../../support/arbitraryDocument.ts'
import { writtenStory } from '../../support/writtenStory.ts'

test('a stored document has the blocks of text, at the places, of the document it becomes', () => {
  fc.assert(
    fc.property(arbitraryDocument, json => {
      const blocks = storedBlocks(json)
      expect(blocks.map(({ text, at }) => ({ text, at }))).toEqual(textBlocks(schema.nodeFromJSON(json)))
    }),
  )
})

test('each block is in the headline, the standfirst or the body', () => {
  const document = writtenStory('Rain', 'It rained.')
  expect(storedBlocks(document).map(({ zone, text }) => [zone, text])).toEqual([
    ['headline', 'Rain'],
    ['standfirst', ''],
    ['body', 'It rained.'],
  ])
})

test('what stands in a node nobody knows is never passed over', () => {
  const document = { type: 'doc', content: [{ type: 'marquee', content: [{ type: 'text', text: 'x' }] }] }
  expect(() => storedBlocks(document)).toThrow(expect.objectContaining({ code: 'damaged' }))
})

const look = {
  replacement: 'the $1',
  groups: true,
  zones: ['body'] as const,
  onBlock: () => undefined,
}

test('a match comes with the words around it and what takes its place, only in the parts asked for', () => {
  const blocks = storedBlocks(
    writtenStory('The minister', `${'word '.repeat(20)}a minister ${'spoke '.repeat(30)}`),
  )
  const found = findInStored(blocks, { ...look, pattern: /a (minister)/gu })
  expect(found).toMatchObject([{ zone: 'body', words: 'a minister', replacement: 'the minister' }])
  expect(found[0]?.before).toMatch(/^…(word ){7}$/)
  expect(found[0]?.after).toMatch(/^( spoke)+…$/)
})

test('a match as long as a paragraph is shown in part', () => {
  const [match] = findInStored(storedBlocks(writtenStory('', 'x'.repeat(1000))), { ...look, pattern: /x+/gu })
  expect(match && inShort(match)).toMatchObject({
    words: `${'x'.repeat(160)}…`,
    to: (match?.from ?? 0) + 1000,
  })
})
