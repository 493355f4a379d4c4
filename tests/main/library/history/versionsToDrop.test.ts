import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DatedVersion, versionsToDrop } from '../../../../src/main/library/history/versionsToDrop.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const NOW = Date.parse('2026-05-18T12:00:00Z')

/** A version written so long before now. */
const aged = (seq: number, age: number, pinned = false): DatedVersion => ({ seq, at: NOW - age, pinned })

const monthOf = (at: number) => new Date(at).toISOString().slice(0, 7)
/** The rule as the newsroom is told it: up to which age, and one for each what. */
const RULE = [
  { from: HOUR, upTo: DAY, slot: (at: number) => Math.floor(at / (10 * MINUTE)) },
  { from: DAY, upTo: 7 * DAY, slot: (at: number) => Math.floor(at / HOUR) },
  { from: 7 * DAY, upTo: 90 * DAY, slot: (at: number) => Math.floor(at / DAY) },
  { from: 90 * DAY, upTo: Number.POSITIVE_INFINITY, slot: monthOf },
]

/** Written one after the other by a clock that goes right, over two years. */
const steady = fc
  .array(
    fc.tuple(
      fc.oneof(fc.nat(3 * MINUTE), fc.nat(HOUR), fc.nat(5 * DAY), fc.nat(40 * DAY)),
      fc.boolean(),
      fc.boolean(),
    ),
    { maxLength: 120 },
  )
  .map(gaps => {
    let age = 0
    const ages = gaps.map(([gap]) => (age += gap))
    return gaps.map(([, one, other], index) =>
      aged(gaps.length - index, ages[index] ?? 0, one && other && index % 3 === 0),
    )
  })

/** By a clock that jumps about. */
const jumping = fc
  .array(
    fc.record({ at: fc.integer({ min: NOW - 400 * DAY, max: NOW + 400 * DAY }), pinned: fc.boolean() }),
    { maxLength: 60 },
  )
  .map(versions => versions.map((version, index): DatedVersion => ({ ...version, seq: index + 1 })))

const left = (versions: readonly DatedVersion[], now = NOW) => {
  const gone = new Set(versionsToDrop(versions, now))
  return versions.filter(({ seq }) => !gone.has(seq))
}

describe('thinning versions with their age', () => {
  test('keeps all of the last hour, then one of each ten minutes, hour, day and month', () => {
    fc.assert(
      fc.property(steady, versions => {
        const kept = new Set(left(versions).map(({ seq }) => seq))
        for (const { seq, at } of versions) if (NOW - at <= HOUR) expect(kept.has(seq)).toBe(true)
        for (const { from, upTo, slot } of RULE) {
          const aging = versions.filter(({ at }) => NOW - at > from && NOW - at <= upTo)
          for (const one of new Set(aging.map(({ at }) => slot(at)))) {
            const together = aging.filter(({ at }) => slot(at) === one)
            const newest = Math.max(...together.map(({ seq }) => seq))
            const stays = together.filter(({ seq, pinned }) => kept.has(seq) && !pinned)
            expect(kept.has(newest)).toBe(true)
            expect(stays.filter(({ seq }) => seq !== newest)).toEqual([])
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('never takes the newest, a pinned one or one from the future, whatever the clock did', () => {
    fc.assert(
      fc.property(fc.oneof(steady, jumping), versions => {
        const gone = new Set(versionsToDrop(versions, NOW))
        const newest = Math.max(...versions.map(({ seq }) => seq))
        expect(gone.has(newest)).toBe(false)
        for (const { seq, at, pinned } of versions) if (pinned || at > NOW) expect(gone.has(seq)).toBe(false)
      }),
    )
  })

  test('done again at once takes nothing more, and the order they are given in is nothing to it', () => {
    fc.assert(
      fc.property(fc.oneof(steady, jumping), versions => {
        expect(versionsToDrop(left(versions), NOW)).toEqual([])
        expect(versionsToDrop(versions.toReversed(), NOW)).toEqual(versionsToDrop(versions, NOW))
      }),
    )
  })

  test('a day, a week or a year later some of what is left is still of each stretch of time', () => {
    fc.assert(
      fc.property(steady, fc.integer({ min: 1, max: 400 }), (versions, days) => {
        const later = NOW + days * DAY
        expect(left(left(versions), later).length).toBeGreaterThan(versions.length ? 0 : -1)
        // What was thinned along the way leaves at least the same months as thinning once at the end.
        const months = (some: readonly DatedVersion[]) => new Set(some.map(({ at }) => monthOf(at)))
        expect(months(left(left(versions), later))).toEqual(months(left(versions, later)))
      }),
    )
  })

  test('a clock set back does not make new versions old', () => {
    const today = [aged(1, 50 * MINUTE), aged(2, 40 * MINUTE)]
    const setBack = [3, 4, 5].map(seq => aged(seq, 3_000 * DAY + seq))
    expect(versionsToDrop([...today, ...setBack, aged(6, 10 * MINUTE)], NOW)).toEqual([])
  })

  test('one version from the future does not keep those after it from growing old', () => {
    const ahead = { seq: 1, at: NOW + 900 * DAY, pinned: false }
    expect(versionsToDrop([ahead, aged(2, 130 * MINUTE), aged(3, 125 * MINUTE), aged(4, 1)], NOW)).toEqual([
      2,
    ])
  })

  test("days are those of the newsroom's calendar", () => {
    const late = { seq: 1, at: Date.parse('2026-05-01T20:30:00Z'), pinned: false }
    const early = { seq: 2, at: Date.parse('2026-05-01T18:00:00Z') + HOUR / 2, pinned: false }
    const versions = [{ ...early, seq: 1 }, { ...late, seq: 2 }, aged(3, 0)]
    expect(versionsToDrop(versions, NOW)).toEqual([1])
    // In Karachi the second one was written on the next morning.
    expect(versionsToDrop(versions, NOW, 5 * HOUR)).toEqual([])
  })
})
