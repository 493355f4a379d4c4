import { diffChars } from 'diff'
import { describe, expect, test } from 'vitest'
import type { NodeJson } from '../../../../src/shared/document/DocumentJson.ts'
import { restoreDocument } from '../../../../src/shared/document/restoreDocument.ts'
import { asExpected, expectedOf, readSample, SAMPLES } from './support/samples.ts'
import { shownByFragment } from './support/shownByFragment.ts'

/** What the page shows of the blocks, white space as one space. An attribution has its dash before it. */
function shownBy(node: NodeJson): string {
  if (node.text !== undefined) return node.text
  if (node.type === 'hardBreak') return ' '
  const inside = (node.content ?? []).map(shownBy).join('')
  return node.type === 'attribution' ? ` — ${inside} ` : ` ${inside} `
}

const bare = (text: string) => text.replace(/\s+/g, '')
const sorted = (text: string) => [...bare(text)].sort().join('')

test('there are samples of every program a newsroom copies from', () => {
  expect(SAMPLES.length).toBeGreaterThanOrEqual(40)
  const dialects = new Set(SAMPLES.map(sample => expectedOf(sample).dialect))
  expect([...dialects].toSorted()).toEqual([
    'calc',
    'excel',
    'gmail',
    'googleDocs',
    'googleSheets',
    'libreOffice',
    'markdown',
    'outlook',
    'table',
    'text',
    'web',
    'word',
  ])
})

describe.each(SAMPLES)('$name', sample => {
  test('is the document it was checked to be, with its report', () => {
    expect(asExpected(readSample(sample))).toEqual(expectedOf(sample))
  })

  test('fits into a story', () => {
    const [first, ...rest] = readSample(sample).blocks
    const top = first?.type === 'headline' ? first : { type: 'headline' }
    const standfirst = rest[0]?.type === 'standfirst' ? rest.shift() : undefined
    const body = first && first !== top ? [first, ...rest] : rest
    const document = { type: 'doc', content: [top, standfirst ?? { type: 'standfirst' }, ...body] }
    expect(restoreDocument(document).childCount).toBeGreaterThan(2)
  })

  test('shows the same words, but for what the report names', () => {
    const { blocks, report } = readSample(sample)
    if (report.dialect === 'markdown') return expectMarkdown(sample.text, blocks)
    const source = sample.html && report.dialect !== 'text' ? shownByFragment(sample.html) : sample.text
    const shown = shownBy({ type: 'doc', content: [...blocks] })
      .replace(/\s+/g, ' ')
      .trim()
    const took = report.items.map(item => item.took ?? '').join('')
    const gave = report.items.map(item => item.gave ?? '').join('')
    if (took === '' && gave === '') expect(shown).toBe(source.replace(/\s+/g, ' ').trim())
    // What is gone and what is new is what the report says, letter for letter …
    expect(sorted(shown + took)).toBe(sorted(source + gave))
    // … and nothing else has changed its place.
    const changed = diffChars(bare(source), bare(shown)).filter(({ added, removed }) => added || removed)
    const letters = changed.reduce((sum, { value }) => sum + value.length, 0)
    expect(letters).toBeLessThanOrEqual(bare(took).length + bare(gave).length)
  })
})

/** The words of Markdown are those between its signs. */
function expectMarkdown(text: string, blocks: readonly NodeJson[]): void {
  const letters = (words: string) => words.replace(/https?:\S+?\)|[^\p{L}\p{N}]+/gu, '')
  const shown = shownBy({ type: 'doc', content: [...blocks] }).replace('Picture:', '')
  const source = text.replace(/^\s*\d+\. /gm, '').replace('![A gauge](gauge.jpg)', 'gauge.jpg')
  expect(letters(shown)).toBe(letters(source))
}
