import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { whyNoMounts } from '../mounts/whyNoMounts.ts'

/** null where a disk can be made, mounted and recorded; else what is missing. */
export function whyNoPowerCuts(): string | null {
  const why = whyNoMounts()
  if (why) return why
  for (const device of ['/dev/fuse', '/dev/loop-control'])
    if (!existsSync(device)) return `there is no ${device}`
  return spawnSync('mkfs.ext4', ['-V']).error ? 'mkfs.ext4 is not installed' : null
}
