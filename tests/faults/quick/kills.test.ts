import { expect, test } from 'vitest'
import { killWriters } from '../kills/killWriters.ts'

/** Sixty programs are started, on whatever machine this is. */
const PATIENCE_MS = 300_000

test(
  'writers killed at any instant of all they do lose nothing they acknowledged',
  async () => {
    const tally = await killWriters({ kills: 60, lanes: 3, seed: Date.now() % 1_000_000 })
    expect(tally.stories).toEqual([])
    expect(tally.runs).toBe(60)
  },
  PATIENCE_MS,
)
