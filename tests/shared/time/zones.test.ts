import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTimeZone } from '../../../src/shared/time/isTimeZone.ts'
import { wallClock } from '../../../src/shared/time/wallClock.ts'
import { zonedInstant } from '../../../src/shared/time/zonedInstant.ts'

describe('a time on the clocks of a zone', () => {
  it.each([
    ['2026-05-18T18:00', 'Asia/Karachi', '2026-05-18T18:00:00+05:00'],
    ['2026-05-18T18:00', 'Asia/Kathmandu', '2026-05-18T18:00:00+05:45'],
    ['2026-01-18T00:01', 'Europe/London', '2026-01-18T00:01:00+00:00'],
    ['2026-07-18T00:01', 'Europe/London', '2026-07-18T00:01:00+01:00'],
    ['2026-05-18T18:00', 'America/St_Johns', '2026-05-18T18:00:00-02:30'],
    ['2026-05-18T18:00', 'UTC', '2026-05-18T18:00:00+00:00'],
    // Summer time begins: half past two never comes.
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T03:30:00-04:00'],
    // It ends: half past one comes twice, and nothing goes out at the first.
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T01:30:00-05:00'],
    ['2026-10-25T01:30', 'Europe/London', '2026-10-25T01:30:00+00:00'],
    // A day that Samoa left out.
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-31T12:00:00+14:00'],
  ])('%s in %s is %s', (clock, zone, at) => {
    expect(zonedInstant(clock, zone)).toBe(at)
  })

  it.each(['', '2026-05-18', '2026-13-18T10:00', '2026-05-18T25:00', 'tomorrow'])('%j is none', clock => {
    expect(zonedInstant(clock, 'Asia/Karachi')).toBeNull()
  })

  it('shows again what was given, wherever that hour exists once', () => {
    const zones = [
      'Asia/Karachi',
      'Europe/London',
      'America/New_York',
      'Australia/Lord_Howe',
      'Pacific/Chatham',
    ]
    const minutes = fc.integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2060, 0) / 60_000 })
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const at = new Date(minute * 60_000).toISOString()
        const clock = wallClock(at, zone)
        const again = zonedInstant(clock, zone) ?? ''
        expect(wallClock(again, zone)).toBe(clock)
        const later = Date.parse(again) - Date.parse(at)
        // The second of two such hours, or the very moment.
        expect([0, 30 * 60_000, 60 * 60_000]).toContain(later)
      }),
      { numRuns: 500 },
    )
  })
})

it.each([
  ['Asia/Karachi', true],
  ['asia/karachi', true],
  ['UTC', true],
  ['Asia/Karach', false],
  ['+05:00', false],
  ['', false],
])('%j is a time zone: %j', (name, known) => {
  expect(isTimeZone(name)).toBe(known)
})
