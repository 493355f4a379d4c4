import { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countNode } from '../../../src/shared/counts/countNode.ts'
import { countRange } from '../../../src/shared/counts/countRange.ts'
import { countText } from '../../../src/shared/counts/countText.ts'
import { readingSpeed } from '../../../src/shared/counts/readingSpeed.ts'
import { readingTime } from '../../../src/shared/counts/readingTime.ts'
import { countWords } from '../../../src/shared/document/countWords.ts'
import type { DocumentJson } from '../../../src/shared/document/DocumentJson.ts'
import { schema } from '../../../src/shared/document/index.ts'
import { arbitraryDocument } from '../../support/arbitraryDocument.ts'
import { br, doc, figure, li, nest, p, story, ul } from '../../support/build.ts'
import '../../support/propertySeed.ts'

const read = (json: DocumentJson) => Node.fromJSON(schema, json)

describe('the characters of a text', () => {
  it.each([
    ['City clears drains', 18, 16],
    ['“Six weeks early” — he said', 27, 22],
    ['گندم کی قیمت', 12, 10],
    // A letter with its marks is one character; a joiner that cannot be seen is none of its own.
    ['پاکِستان', 7, 7],
    ['می‌خواہم', 7, 7],
    ['cafe\u0301', 4, 4],
    ['👩‍👩‍👧 and 🇵🇰', 7, 5],
    ['', 0, 0],
  ])('of “%s” are %i, and %i without spaces', (text, characters, withoutSpaces) => {
    expect(countText(text)).toMatchObject({ characters, withoutSpaces })
  })

  it('do not count line breaks', () => {
    expect(countText('One\ntwo\r\nthree')).toEqual({ words: 3, characters: 11, withoutSpaces: 11 })
  })
})

describe('the counts of a story', () => {
  it('are those of its blocks, without private notes', () => {
    const page = read(
      story(
        'One two',
        'three',
        p('four', br, 'five'),
        ul(li(p('six')), li(p('seven'))),
        figure(null, 'eight'),
        nest('privateNote', p('not these')),
        { type: 'divider' },
      ),
    )
    expect(countNode(page)).toEqual({ words: 8, characters: 33, withoutSpaces: 32 })
  })

  it('are the same on the page as on the desk, whatever is written', () => {
    fc.assert(
      fc.property(arbitraryDocument, json => {
        expect(countNode(read(json)).words).toBe(countWords(json))
      }),
    )
  })

  it('count again only what was written on', () => {
    const page = read(doc(p('One two'), p('three')))
    const first = countNode(page)
    const kept = page.child(2)
    const next = page.copy(page.content.replaceChild(3, schema.node('paragraph', null, schema.text('3 4 5'))))
    // An unchanged block is the same node, and the same counts, not equal ones.
    expect(countNode(next.child(2))).toBe(countNode(kept))
    expect([first.words, countNode(next).words]).toEqual([3, 5])
  })
})

describe('the counts of a selection', () => {
  const page = read(story('One two', '', p('three four'), nest('privateNote', p('not these')), p('five')))
  const whole = page.content.size

  it('are those of the story when all of it is selected', () => {
    expect(countRange(page, 0, whole)).toEqual(countNode(page))
  })

  it('count the selected part of a block', () => {
    expect(countRange(page, 5, 8)).toEqual({ words: 1, characters: 3, withoutSpaces: 3 })
  })

  it('count words selected inside a private note', () => {
    const at = page.resolve(0).posAtIndex(3)
    expect(countRange(page, at + 2, at + 5)).toEqual({ words: 1, characters: 3, withoutSpaces: 3 })
  })

  it('are together those of the story, wherever it is cut between blocks', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.nat(), (json, place) => {
        const node = read(json)
        const at = node.resolve(0).posAtIndex(place % (node.childCount + 1))
        const before = countRange(node, 0, at)
        const after = countRange(node, at, node.content.size)
        expect(before.words + after.words).toBe(countWords(json))
      }),
    )
  })
})

it('a story is read at the pace of its language', () => {
  expect([readingSpeed('en-GB'), readingSpeed('ur'), readingSpeed('de')]).toEqual([238, 200, 220])
  expect(['en', 'ur'].map(language => readingTime(1000, language))).toEqual([4, 5])
  expect([0, 1].map(words => readingTime(words, 'en'))).toEqual([0, 1])
})
