import { describe, expect, test } from 'vitest'
import { exportSlug } from '../../../src/shared/publish/exportSlug.ts'
import { p, story } from '../../support/build.ts'

const ID = '01KDVYTM40XRHFWRJKZ9PFNNPY'

function slugOf(slug: string, headline = 'Harbour opens'): string {
  return exportSlug({ id: ID, slug, document: story(headline, '', p('Words')) })
}

describe('the name of a story’s files', () => {
  test('is its slug, in any script', () => {
    expect(slugOf('harbour-2026')).toBe('harbour-2026')
    expect(slugOf('بندرگاہ')).toBe('بندرگاہ')
  })

  test('is proposed from the headline when there is no slug', () => {
    expect(slugOf('')).toBe('harbour-opens')
    expect(slugOf('  ')).toBe('harbour-opens')
  })

  test('is the id when the headline gives none that is safe', () => {
    expect(slugOf('', '…')).toBe(ID.toLowerCase())
    expect(slugOf('', 'CON')).toBe(ID.toLowerCase())
    expect(slugOf('', '𝟘𐐷'.repeat(80))).toBeTruthy()
  })

  test.each([
    '../escape',
    'a/b',
    'a\\b',
    '..',
    '.',
    '.hidden',
    'con',
    'NUL.txt',
    'com1',
    'LPT²',
    'a.',
    'a\u0000b',
    'a:b',
    'a\nb',
    'x'.repeat(201),
    'خ'.repeat(101),
    'a\ud800',
  ])('%j is refused, not changed', slug => {
    expect(() => slugOf(slug)).toThrow(expect.objectContaining({ code: 'unsafe-path' }))
  })
})
