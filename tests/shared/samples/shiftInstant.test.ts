import { expect, test } from 'vitest'
import { DAY, HOUR, shiftInstant } from '../../../src/shared/samples/shiftInstant.ts'

test.each([
  ['2026-05-18T12:04:00+05:00', -24, '2026-05-18T11:40:00+05:00'],
  ['2026-05-18T01:00:00+05:00', -2 * HOUR, '2026-05-17T23:00:00+05:00'],
  ['2026-03-01T08:00:00-03:30', -DAY, '2026-02-28T08:00:00-03:30'],
  ['2026-12-31T23:59:30.250Z', 1, '2027-01-01T00:00:30Z'],
])('%s, %i minutes on, is %s', (instant, minutes, later) => {
  expect(shiftInstant(instant, minutes)).toBe(later)
})
