import { expect, test } from 'vitest'
import { awkwardDisksApart } from '../mounts/awkwardDisksApart.ts'
import { whyNoMounts } from '../mounts/whyNoMounts.ts'

const PATIENCE_MS = 120_000
const why = whyNoMounts()
const name = 'a disk that fills up or goes away loses nothing, says so, and all works once it is back'

test.skipIf(why)(
  why ? `NOT RUN, ${why}: ${name}` : name,
  async () => {
    const tallies = await awkwardDisksApart(24, 4, Date.now() % 1_000_000)
    for (const [fault, { stories, runs }] of tallies) {
      expect(stories, fault).toEqual([])
      expect(runs, fault).toBeGreaterThan(0)
    }
    expect(tallies.size).toBe(4)
  },
  PATIENCE_MS,
)
