import { describe, expect, it } from 'vitest'
import { sayDistance } from '../../../src/renderer/story/sayDistance.ts'
import { today } from '../../../src/renderer/story/today.ts'
import { sayMoment } from '../../../src/renderer/ui/sayMoment.ts'

const NOW = Date.parse('2026-05-18T12:00:00Z')

describe('how far an embargo is away', () => {
  it.each([
    ['2026-05-18T12:00:10Z', 'in 1 minute'],
    ['2026-05-18T12:59:00Z', 'in 59 minutes'],
    ['2026-05-18T15:10:00Z', 'in 3 hours'],
    ['2026-05-20T13:00:00Z', 'in 2 days'],
    ['2026-09-18T12:00:00Z', 'in 4 months'],
    ['2099-01-01T00:00:00Z', 'in 72 years'],
    ['2026-05-18T10:00:00Z', '2 hours ago'],
  ])('%s is %s', (at, words) => {
    expect(sayDistance(Date.parse(at), NOW, 'en')).toBe(words)
  })
})

describe('a moment in words', () => {
  const karachi = 'Asia/Karachi'

  it('is by the clocks it was given by, and names them where they show another hour than here', () => {
    const at = '2026-05-18T18:00:00-04:00'
    expect(sayMoment(at, 'America/New_York', 'en-GB', karachi)).toBe('18 May 2026, 18:00 (America/New_York)')
    expect(sayMoment(at, 'Asia/Tashkent', 'en-GB', karachi)).toBe('19 May 2026, 03:00')
  })

  it('is by this computer’s where it is not known', () => {
    expect(sayMoment('2026-05-18T18:00:00Z', '', 'en-GB', karachi)).toBe('18 May 2026, 23:00')
    expect(sayMoment('2026-05-18T18:00:00Z', 'Asia/Nowhere', 'en-GB', karachi)).toBe('18 May 2026, 23:00')
  })
})

it('today is the day it is where the writer sits', () => {
  const late = Date.parse('2026-05-18T21:00:00Z')
  expect([today(late, 'Asia/Karachi'), today(late, 'America/New_York')]).toEqual(['2026-05-19', '2026-05-18'])
})
