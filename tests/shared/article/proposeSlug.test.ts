import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposeSlug } from '../../../src/shared/article/proposeSlug.ts'

describe('the slug proposed from a headline', () => {
  it.each([
    ['City begins clearing storm drains', 'city-begins-clearing-storm-drains'],
    ['Pakistan’s Café: 2nd “try” & more!', 'pakistans-cafe-2nd-try-more'],
    ['مقامی منڈی میں گندم', 'مقامی-منڈی-میں-گندم'],
    ['بجٹ ۲۰۲۶: کیا مہنگا، کیا سستا؟', 'بجٹ-2026-کیا-مہنگا-کیا-سستا'],
    ['اُردُو کی نئی کِتـــاب', 'اردو-کی-نئی-کتاب'],
    ['آئندہ ہفتے نمائندۂ سکھر', 'آئندہ-ہفتے-نمائندۂ-سکھر'],
    ['../../etc/passwd', 'etc-passwd'],
    ['  —  ', ''],
    ['CO₂ rises', 'co2-rises'],
  ])('%s is %s', (headline, slug) => {
    expect(proposeSlug(headline)).toBe(slug)
  })

  it('is at most 80 characters and does not end inside a word that fits', () => {
    const slug = proposeSlug('word '.repeat(40))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug.endsWith('word')).toBe(true)
  })

  it('never holds what could leave a folder, whatever the headline', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), headline => {
        const slug = proposeSlug(headline)
        expect(slug).not.toMatch(/[/\\:*?"<>|.\s\p{Cc}]/u)
        expect(proposeSlug(slug)).toBe(slug)
      }),
    )
  })
})
