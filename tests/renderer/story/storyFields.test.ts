import { describe, expect, test } from 'vitest'
import { followsHeadline } from '../../../src/renderer/story/followsHeadline.ts'
import { freeSlug } from '../../../src/renderer/story/freeSlug.ts'
import { nextFree } from '../../../src/renderer/story/nextFree.ts'
import { writeDateline } from '../../../src/renderer/story/writeDateline.ts'
import { readLanguageCode } from '../../../src/renderer/ui/readLanguageCode.ts'
import { changeStatus } from '../../../src/shared/article/changeStatus.ts'
import { story } from '../support/story.ts'

describe('a slug', () => {
  test('takes the next free number', () => {
    expect(freeSlug('Derby ends level', new Set(['derby-ends-level', 'derby-ends-level-2']))).toBe(
      'derby-ends-level-3',
    )
    expect(freeSlug('', new Set(['']))).toBe('')
  })

  test('of somebody’s own gives way to the first free one, whatever its case', () => {
    const taken = new Set(['floods', 'floods-2', 'سیلاب', 'water'])
    expect(
      ['floods', 'Floods', 'floods-2', 'floods-3', 'سیلاب', 'WATER', ''].map(slug => nextFree(slug, taken)),
    ).toEqual(['floods-3', 'Floods-3', 'floods-3', 'floods-3', 'سیلاب-2', 'WATER-2', ''])
  })

  test('follows the headline while it is empty or the headline’s own, numbered or not', () => {
    const follows = (slug: string) => followsHeadline({ slug, publications: [] }, 'Derby ends level')
    expect(['', 'derby-ends-level', 'derby-ends-level-2'].map(follows)).toEqual([true, true, true])
    expect(['derby', 'derby-ends-level-in-rain'].map(follows)).toEqual([false, false])
  })

  test('stays as it is once the story is published', () => {
    const publications = [{ profile: 'hugo', at: '2026-05-18T12:04:00+05:00', seq: 1, files: [] }]
    expect(followsHeadline({ slug: 'derby-ends-level', publications }, 'Derby ends level')).toBe(false)
  })
})

test('a change of status is kept with who made it and when', () => {
  const at = '2026-05-18T12:04:00+05:00'
  const draft = story('Drains', 18)
  expect(changeStatus(draft, 'ready', 'Amna Raza', at)).toEqual({
    status: 'ready',
    history: [{ status: 'ready', by: 'Amna Raza', at, note: '' }],
  })
  expect(changeStatus(draft, 'draft', 'Amna Raza', at).history).toEqual([])
})

test('a dateline that says nothing is none', () => {
  expect(writeDateline(null, { place: 'KARACHI' })).toEqual({ place: 'KARACHI', date: '' })
  expect(writeDateline({ place: 'KARACHI', date: '', source: 'APP' }, { date: '2026-05-18' })).toEqual({
    place: 'KARACHI',
    date: '2026-05-18',
    source: 'APP',
  })
  expect(writeDateline({ place: 'K', date: '' }, { place: '' })).toBeNull()
  expect(writeDateline(null, { source: 'APP' })).toEqual({ place: '', date: '', source: 'APP' })
  expect(writeDateline({ place: '', date: '', source: 'APP' }, { source: '' })).toBeNull()
})

test.each([
  ['sd', 'sd'],
  [' PA-arab ', 'pa-Arab'],
  ['', null],
  ['not a code', null],
])('the language code %j is read as %j', (typed, code) => {
  expect(readLanguageCode(typed)).toBe(code)
})
