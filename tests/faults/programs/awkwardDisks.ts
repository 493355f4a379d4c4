import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fullDisk } from '../mounts/fullDisk.ts'
import { LOST_DISKS, lostDisk } from '../mounts/lostDisk.ts'
import { otherDisk } from '../mounts/otherDisk.ts'
import type { Tally } from '../Tally.ts'

/** Disks that fill up or go away, in a mount namespace of its own; prints tallies as JSON: awkwardDisks.ts FULL LOST SEED */
const [full = '', lost = '', seed = ''] = process.argv.slice(2)
const scratch = mkdtempSync(join(tmpdir(), 'copydesk-disks-'))
const tallies: Record<string, Tally> = {}
try {
  tallies['disk full'] = await fullDisk(scratch, Number(full))
  for (const how of LOST_DISKS)
    tallies[`disk ${how}`] = await lostDisk(scratch, how, Number(lost), Number(seed))
  tallies['trash on another disk (EXDEV)'] = await otherDisk(scratch)
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 })
}
process.stdout.write(JSON.stringify(tallies))
