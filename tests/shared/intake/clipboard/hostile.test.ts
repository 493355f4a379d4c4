import { expect, test } from 'vitest'
import { restoreDocument } from '../../../../src/shared/document/restoreDocument.ts'
import { readClipboard } from '../../../../src/shared/intake/clipboard/readClipboard.ts'
import { Refusal } from '../../../../src/shared/Refusal.ts'
import { dangersIn } from '../../../support/dangersIn.ts'
import { HOSTILE_FRAGMENTS } from '../../../support/HOSTILE_FRAGMENTS.ts'

test('there are at least three hundred hostile pieces, no two alike', () => {
  expect(new Set(HOSTILE_FRAGMENTS).size).toBe(HOSTILE_FRAGMENTS.length)
  expect(HOSTILE_FRAGMENTS.length).toBeGreaterThanOrEqual(300)
})

test.each(HOSTILE_FRAGMENTS)('nothing dangerous is left of %s', html => {
  try {
    const { blocks } = readClipboard({ html, text: '', language: 'en', as: 'found' })
    const document = {
      type: 'doc',
      content: [
        { type: 'headline' },
        { type: 'standfirst' },
        ...blocks.filter(({ type }) => type !== 'headline'),
      ],
    }
    if (document.content.length > 2) restoreDocument(document)
    expect(dangersIn({ type: 'doc', content: [...blocks] })).toEqual([])
  } catch (error) {
    // What is nothing but attack is refused in a sentence.
    expect(error).toBeInstanceOf(Refusal)
    expect(error).toHaveProperty('code', 'empty')
  }
})
