import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smartPunctuation } from '../../../src/shared/typing/smartPunctuation.ts'

/** A text typed letter by letter. */
function typed(text: string, language = 'en'): string {
  let written = ''
  for (const letter of text) {
    written += letter
    const exchange = smartPunctuation(written, language)
    if (exchange) written = written.slice(0, written.length - exchange.take) + exchange.put
  }
  return written
}

describe('English as it is typed', () => {
  it.each([
    ['"No," she said.', '“No,” she said.'],
    [`He said: "It's 'over'."`, 'He said: “It’s ‘over’.”'],
    ['("quoted")', '(“quoted”)'],
    [`"'Tis"`, '“‘Tis”'],
    ["the '90s were", 'the ’90s were'],
    ["the readers' letters", 'the readers’ letters'],
    ['Wait...', 'Wait…'],
    ['2019--2026', '2019–2026'],
    ['the bridge---long promised---opened', 'the bridge—long promised—opened'],
    ['open -- at last', 'open – at last'],
    ['Rs 500 and No 5', 'Rs 500 and No 5'],
    ['10 5 km', '10 5 km'],
    ['well-known', 'well-known'],
    ['1986. A great year', '1986. A great year'],
    ['1,000.50', '1,000.50'],
  ])('%s', (keys, text) => {
    expect(typed(keys)).toBe(text)
  })
})

describe('Urdu as it is typed', () => {
  it.each([
    ['کہا, ٹھیک ہے.', 'کہا، ٹھیک ہے۔'],
    ['کیا ہوا?', 'کیا ہوا؟'],
    ['پانی; بجلی', 'پانی؛ بجلی'],
    ['اس نے کہا "نہیں"', 'اس نے کہا “نہیں”'],
    ['وہ...', 'وہ…'],
    ['قیمت 2,500.50 روپے', 'قیمت 2,500.50 روپے'],
    ['دفتر BBC. وہاں', 'دفتر BBC. وہاں'],
    ['کہا، ٹھیک ہے۔', 'کہا، ٹھیک ہے۔'],
  ])('%s', (keys, text) => {
    expect(typed(keys, 'ur')).toBe(text)
  })

  it('the first mark of an Urdu story is an Urdu one', () => {
    expect(typed('؟', 'ur')).toBe('؟')
    expect(typed('?', 'ur')).toBe('؟')
    expect(typed('?', 'en')).toBe('?')
  })
})

it('letters, digits and spaces are never touched', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\p{L}\p{Nd} ]{0,40}$/u), text => {
      expect(typed(text)).toBe(text)
    }),
  )
})
