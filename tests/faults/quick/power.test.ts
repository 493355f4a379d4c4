import { expect, test } from 'vitest'
import { cutPowerApart } from '../power/cutPowerApart.ts'
import { whyNoPowerCuts } from '../power/whyNoPowerCuts.ts'

const PATIENCE_MS = 120_000
const CUTS = 6
const why = whyNoPowerCuts()
const name = 'a power cut at any instant of writing loses nothing that was acknowledged'

test.skipIf(why)(
  why ? `NOT RUN, ${why}: ${name}` : name,
  async () => {
    const seed = Date.now() % 1_000_000
    const { library } = await cutPowerApart({ options: 'loop', cuts: CUTS, cutsPerDisk: CUTS, seed })
    expect(library.stories).toEqual([])
    expect(library.runs).toBe(CUTS)
  },
  PATIENCE_MS,
)
