import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Compared } from '../../../src/shared/compare/Compared.ts'
import { compareDocuments } from '../../../src/shared/compare/compareDocuments.ts'
import type { DocumentJson, NodeJson } from '../../../src/shared/document/DocumentJson.ts'
import { schema } from '../../../src/shared/document/index.ts'
import { bold, bullets, p, story, table } from '../../../src/shared/samples/build.ts'
import { arbitraryDocument } from '../../support/arbitraryDocument.ts'
import { sideOf } from '../../support/sideOf.ts'
import { writtenStory } from '../../support/writtenStory.ts'

/** As the editor gives it: neighbours of the same look are one run, every attribute is there. */
const asStored = (document: DocumentJson) => schema.nodeFromJSON(document).toJSON() as DocumentJson

/** A document and what an editor made of it: blocks taken out, moved, doubled, and words changed. */
const edited = fc
  .tuple(arbitraryDocument, arbitraryDocument, fc.array(fc.nat({ max: 40 }), { maxLength: 6 }))
  .map(([document, other, places]): [DocumentJson, DocumentJson] => {
    const [headline, standfirst, ...body] = asStored(document).content ?? []
    const blocks = [...body]
    for (const place of places) {
      const at = place % Math.max(blocks.length, 1)
      const [block] = blocks.splice(at, 1)
      if (block && place % 3 !== 0) blocks.splice((at * 7) % (blocks.length + 1), 0, block)
      const foreign = asStored(other).content?.[2 + (place % 5)]
      if (foreign && place % 2 === 0) blocks.splice(at, 0, foreign)
    }
    const content = [headline, standfirst, ...(blocks.length ? blocks : body)].flatMap(one => one ?? [])
    return [asStored(document), { type: 'doc', content }]
  })

/** One line per block: ' ' alike, '-' gone, '+' come; within a block [-gone-]{+come+}. */
function shown(compared: readonly Compared[]): string[] {
  return compared.flatMap(one => {
    if ('node' in one) return `${{ same: ' ', added: '+', removed: '-' }[one.kind]}${words(one.node)}`
    if (one.kind === 'blocks') return shown(one.blocks).map(line => `>${line}`)
    const runs = one.parts.map(({ kind, text, was }) => {
      if (kind === 'removed') return `[-${text}-]`
      if (kind === 'added') return `{+${text}+}`
      return was ? `~${text}~` : text
    })
    return `*${runs.join('')}`
  })
}

function words(node: NodeJson): string {
  return node.text ?? (node.content ?? []).map(words).join('')
}

describe('a comparison of two documents', () => {
  test('holds both whole: each can be put together from it again, whatever was changed', () => {
    fc.assert(
      fc.property(edited, ([before, after]) => {
        const compared = compareDocuments(before, after)
        expect(sideOf(compared, 'before')).toEqual(before.content)
        expect(sideOf(compared, 'after')).toEqual(after.content)
      }),
      { numRuns: 150 },
    )
  })

  test('of two that have nothing to do with each other holds both whole too', () => {
    fc.assert(
      fc.property(arbitraryDocument.map(asStored), arbitraryDocument.map(asStored), (before, after) => {
        const compared = compareDocuments(before, after)
        expect(sideOf(compared, 'before')).toEqual(before.content)
        expect(sideOf(compared, 'after')).toEqual(after.content)
      }),
      { numRuns: 100 },
    )
  })

  test('of a document with itself shows no difference', () => {
    fc.assert(
      fc.property(arbitraryDocument, document => {
        expect(compareDocuments(document, document).every(({ kind }) => kind === 'same')).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('marks the words that changed and leaves the rest of the block alone', () => {
    const before = writtenStory('River rises', 'The river rose two feet overnight.', 'Farmers moved cattle.')
    const after = writtenStory(
      'River rises fast',
      'The river rose three metres overnight.',
      'Farmers moved cattle.',
    )
    expect(shown(compareDocuments(before, after))).toEqual([
      '*River rises{+ fast+}',
      ' ',
      '*The river rose [-two feet-]{+three metres+} overnight.',
      ' Farmers moved cattle.',
    ])
  })

  test('finds a block that came or went between others, and an edited one beside it', () => {
    const before = writtenStory('H', 'First one here.', 'Second one that stays a while.', 'Third.')
    const after = writtenStory(
      'H',
      'Something wholly new.',
      'First one here.',
      'Second one that stays a day.',
    )
    expect(shown(compareDocuments(before, after))).toEqual([
      ' H',
      ' ',
      '+Something wholly new.',
      ' First one here.',
      '*Second one that stays a [-while-]{+day+}.',
      '-Third.',
    ])
  })

  test('goes by Urdu words, joined letters and all', () => {
    const before = writtenStory('گندم', 'سکھر کی غلہ منڈی میں گندم مہنگی ہو گئی۔')
    const after = writtenStory('گندم', 'سکھر کی غلہ منڈی میں گندم سستی ہو گئی ہے۔')
    expect(shown(compareDocuments(before, after))).toEqual([
      ' گندم',
      ' ',
      '*سکھر کی غلہ منڈی میں گندم [-مہنگی-]{+سستی+} ہو گئی{+ ہے+}۔',
    ])
  })

  test('tells a new look from new words', () => {
    const [before, after] = [
      story('H', '', p('A very old bridge.')),
      story('H', '', p('A very ', bold('old'), ' bridge.')),
    ]
    expect(shown(compareDocuments(before, after)).at(-1)).toBe('*A very ~old~ bridge.')
  })

  test('looks into lists and tables', () => {
    const before = story(
      'H',
      '',
      bullets('Rice', 'Wheat'),
      table([
        ['Day', 'Rs'],
        ['Mon', '400'],
        ['Tue', '410'],
      ]),
    )
    const after = story(
      'H',
      '',
      bullets('Rice', 'Maize', 'Wheat'),
      table([
        ['Day', 'Rs'],
        ['Mon', '405'],
        ['Tue', '410'],
      ]),
    )
    expect(shown(compareDocuments(before, after)).slice(2)).toEqual([
      '> Rice',
      '>+Maize',
      '> Wheat',
      '> DayRs',
      '>> Mon',
      '>>-400',
      '>>+405',
      '> Tue410',
    ])
  })

  test('of a long story written anew holds it whole', () => {
    const long = (word: string) =>
      writtenStory('H', ...Array.from({ length: 900 }, (_, n) => `${word} ${n} `.repeat(25)))
    const compared = compareDocuments(long('old'), long('new'))
    expect(sideOf(compared, 'after')).toEqual(long('new').content)
  })
})
