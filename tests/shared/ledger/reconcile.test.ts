import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quote } from '../../../src/shared/article/Article.ts'
import { followAnchors } from '../../../src/shared/ledger/followAnchors.ts'
import { openQuestion } from '../../../src/shared/ledger/LedgerEntry.ts'
import type { Quotation } from '../../../src/shared/ledger/Quotation.ts'
import { reconcile } from '../../../src/shared/ledger/reconcile.ts'
import { settle } from '../../../src/shared/ledger/settle.ts'

const quotation = (words: string, from: number, speaker: string | null = null): Quotation => ({
  from,
  to: from + words.length,
  words,
  speaker,
})

const quote = (words: string, from: number, fields: Partial<Quote> = {}): Quote => ({
  anchor: { from, to: from + words.length },
  words,
  speaker: 'Sana Baloch',
  source: '',
  checked: false,
  dismissed: false,
  ...fields,
})

describe('a quotation of the ledger', () => {
  it('has its proposed speaker until the writer settles it', () => {
    const [entry] = reconcile([quotation('Water.', 10, 'Khan')], [])
    expect(entry).toMatchObject({ speaker: 'Khan', confirmed: false, index: -1 })
    if (!entry) return
    const quotes = settle([], entry, { speaker: 'Imran Khan', source: 'by telephone', checked: true })
    expect(quotes).toEqual([
      quote('Water.', 10, { speaker: 'Imran Khan', source: 'by telephone', checked: true }),
    ])
    const [settled] = reconcile([quotation('Water.', 10, 'Khan')], quotes)
    expect(settled).toMatchObject({
      speaker: 'Imran Khan',
      source: 'by telephone',
      checked: true,
      confirmed: true,
    })
  })

  it('is known by its words wherever they moved', () => {
    const found = [quotation('Other.', 5), quotation('Water.', 400)]
    expect(reconcile(found, [quote('Water.', 10)]).map(({ index }) => index)).toEqual([-1, 0])
  })

  it('said twice keeps what belongs to each, by nearness', () => {
    const quotes = [quote('No.', 100, { speaker: 'A' }), quote('No.', 300, { speaker: 'B' })]
    const entries = reconcile([quotation('No.', 90), quotation('No.', 310)], quotes)
    expect(entries.map(({ speaker }) => speaker)).toEqual(['A', 'B'])
    expect(reconcile([quotation('No.', 290)], quotes).map(({ speaker }) => speaker)).toEqual(['B'])
  })

  it('is known by its place when its words were edited, and is then to be checked anew', () => {
    const quotes = [quote('We will come.', 10, { checked: true })]
    const [entry] = reconcile([quotation('We shall come.', 10)], quotes)
    expect(entry).toMatchObject({ speaker: 'Sana Baloch', checked: false, changed: true })
    if (!entry) return
    expect(openQuestion(entry)).toBe('changed')
    const [again] = reconcile([quotation('We shall come.', 10)], settle(quotes, entry, { checked: true }))
    expect(again && openQuestion(again)).toBe(null)
  })

  it('that is gone keeps its place, and is known when it comes back', () => {
    const quotes = [quote('Water.', 10, { source: 'in court' })]
    expect(reconcile([], quotes)).toEqual([])
    expect(followAnchors(quotes, [])).toBe(quotes)
    expect(reconcile([quotation('Water.', 50)], quotes)).toMatchObject([{ source: 'in court' }])
  })

  it('settled before words were kept is known by its place', () => {
    const [entry] = reconcile(
      [quotation('Water.', 10)],
      [quote('', 10, { anchor: { from: 10, to: 16 }, checked: true })],
    )
    expect(entry).toMatchObject({ confirmed: true, checked: true, changed: false })
  })

  it('is open until somebody is named and it is checked; what is nobody’s is not', () => {
    const question = (fields: Partial<Quote>) =>
      reconcile([quotation('Water.', 10)], [quote('Water.', 10, fields)]).map(openQuestion)[0]
    expect(question({ speaker: ' ' })).toBe('unattributed')
    expect(question({})).toBe('unchecked')
    expect(question({ checked: true })).toBe(null)
    expect(question({ speaker: '', dismissed: true })).toBe(null)
  })

  it('never takes what was settled about another, whatever is found and wherever', () => {
    const words = fc.constantFrom('a', 'b', 'c', 'some longer words')
    const places = fc.array(fc.tuple(words, fc.nat(200)), { maxLength: 8 })
    fc.assert(
      fc.property(places, places, (found, settled) => {
        const entries = reconcile(
          found.map(([text, at]) => quotation(text, at)),
          settled.map(([text, at]) => quote(text, at)),
        )
        const taken = entries.map(({ index }) => index).filter(index => index >= 0)
        expect(new Set(taken).size).toBe(taken.length)
        expect(entries).toHaveLength(found.length)
        const quotes = settled.map(([text, at]) => quote(text, at))
        for (const { index, quotation } of entries)
          if (index >= 0) expect(followAnchors(quotes, entries)[index]?.anchor.from).toBe(quotation.from)
      }),
    )
  })
})
