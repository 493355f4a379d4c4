import { awkwardDisksApart } from '../mounts/awkwardDisksApart.ts'
import { whyNoMounts } from '../mounts/whyNoMounts.ts'
import type { Part } from '../Part.ts'

const FULL = 200
const LOST = 40

export const disksPart: Part = {
  name: 'disks',
  run: async ({ seed, share }) => {
    const why = whyNoMounts()
    if (why) return [{ fault: 'disk full, unmounted, read-only, EXDEV', tally: null, note: why }]
    const tallies = await awkwardDisksApart(Math.ceil(FULL * share), Math.ceil(LOST * share), seed)
    return [...tallies].map(([fault, tally]) => ({ fault, tally, note: '' }))
  },
}
