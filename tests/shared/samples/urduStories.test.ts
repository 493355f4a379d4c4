import { describe, expect, test } from 'vitest'
import { sampleStories } from '../../../src/shared/samples/sampleStories.ts'
import { media, nodesIn, prose, stories } from './theLibrary.ts'

/** Arabic kaf, yeh, alef maksura, heh, teh marbuta and digits, and the presentation forms of old encodings. */
const NOT_URDU = /[\u0643\u064a\u0649\u0647\u0629\u0660-\u0669\ufb50-\ufdff\ufe70-\ufefc]/

const urdu = stories.filter(story => story.language === 'ur')

describe.each(urdu.map(story => [story.slugline, story] as const))('%s', (_slugline, story) => {
  test('is spelled with Urdu letters, never their Arabic look-alikes', () => {
    const words = JSON.stringify({ ...story, id: '' })
    expect(words).toMatch(/[یکہں]/)
    expect(words).not.toMatch(NOT_URDU)
    expect(words).toBe(words.normalize('NFC'))
  })

  test('is punctuated as Urdu is', () => {
    const texts = nodesIn(story.document).flatMap(node => [node.text ?? '', `${node.attrs?.alt ?? ''}`])
    for (const text of texts) {
      expect(text).not.toMatch(/[\u0600-\u06ff”][,;?.]/)
      expect(text).not.toMatch(/\s[،۔؟؛]/)
    }
    expect(prose(story.document)).toMatch(/،.*۔.*؟/s)
  })
})

test.each([1, 2, 3, 4, 5, 6, 7])('names its days in Urdu, whichever day it is: %i November', day => {
  for (const story of sampleStories(`2026-11-0${day}T12:04:00+05:00`, media))
    if (story.language === 'ur') expect(JSON.stringify(story.document)).not.toMatch(NOT_URDU)
})
