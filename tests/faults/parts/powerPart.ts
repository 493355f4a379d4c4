import type { Part, Row } from '../Part.ts'
import { cutPowerApart } from '../power/cutPowerApart.ts'
import { whyNoPowerCuts } from '../power/whyNoPowerCuts.ts'

const CUTS = 300
const CUTS_PER_DISK = 15
const MOUNTS = { 'ext4, default': 'loop', 'ext4, noauto_da_alloc': 'loop,noauto_da_alloc' } as const

export const powerPart: Part = {
  name: 'power',
  run: async ({ seed, share }) => {
    const why = whyNoPowerCuts()
    const rows: Row[] = []
    for (const [name, options] of Object.entries(MOUNTS)) {
      if (why) {
        rows.push({ fault: `power cut, ${name}`, tally: null, note: why })
        continue
      }
      const cuts = Math.ceil((CUTS * share) / 2)
      const { library, oneFile, mended } = await cutPowerApart({
        options,
        cuts,
        cutsPerDisk: CUTS_PER_DISK,
        seed,
      })
      rows.push({
        fault: `power cut, ${name}`,
        tally: library,
        note: `any sectors of the disk's cache lost; e2fsck needed ${mended} times`,
      })
      rows.push({
        fault: `  lowdb's one file, ${name}`,
        tally: oneFile,
        note: 'the same cuts',
        comparison: true,
      })
    }
    return rows
  },
}
