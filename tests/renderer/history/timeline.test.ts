import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plotLength } from '../../../src/renderer/history/plotLength.ts'
import { versionLines } from '../../../src/renderer/history/versionLines.ts'
import type { Version, WholeVersion } from '../../../src/shared/article/Version.ts'

const whole = (seq: number, at: string, words = 100): WholeVersion => ({
  ...{ state: 'whole', seq, at, words, current: false, name: null, marks: [], by: 'Amna Raza' },
  ...{ added: 0, removed: 0, status: 'draft' },
})
const damaged = (seq: number): Version => ({ state: 'damaged', seq, name: null, marks: [] })

describe('the plot of length over time', () => {
  test('goes from left to right in the order of the versions, whatever the clock did', () => {
    const some = fc.array(fc.record({ at: fc.integer({ min: 0, max: 4e12 }), words: fc.nat(5_000) }), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(some, drawn => {
        const versions = drawn.map(({ at, words }, n) => whole(n + 1, new Date(at).toISOString(), words))
        const points = plotLength(versions.toReversed())
        expect(points.map(({ version }) => version.seq)).toEqual(versions.map(({ seq }) => seq))
        for (const [n, { x, y }] of points.entries()) {
          expect(x).toBeGreaterThan(n === 0 ? -1 : (points[n - 1]?.x ?? 1))
          expect(x).toBeLessThanOrEqual(1)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(1)
        }
        expect(points.at(-1)?.x).toBe(1)
      }),
    )
  })

  test('gives a night less room than a day of writing would need', () => {
    const points = plotLength([
      whole(1, '2026-05-18T09:00:00Z'),
      whole(2, '2026-05-18T09:10:00Z'),
      whole(3, '2026-05-19T09:10:00Z'),
    ])
    expect(points[1]?.x).toBeGreaterThan(0.2)
  })

  test('a longer version stands higher, and a small change in a long story can be seen', () => {
    const heights = plotLength([1000, 1010, 1005].map((words, n) => whole(n, '2026-05-18T09:00:00Z', words)))
    const [first, second, third] = heights.map(({ y }) => y)
    expect(second).toBe(1)
    expect(third).toBeLessThan(second ?? 0)
    expect(first).toBeLessThan((third ?? 0) - 0.1)
  })
})

test('each day of the calendar has its line; a damaged version stands with its neighbours', () => {
  const at = (day: number, hour: number) => new Date(2026, 4, day, hour).toISOString()
  const lines = versionLines([whole(5, at(19, 9)), damaged(4), whole(3, at(18, 23)), whole(2, at(18, 1))])
  expect(lines.map(line => (line.kind === 'day' ? line.at.getDate() : `v${line.version.seq}`))).toEqual([
    ...[19, 'v5', 'v4'],
    ...[18, 'v3', 'v2'],
  ])
})
