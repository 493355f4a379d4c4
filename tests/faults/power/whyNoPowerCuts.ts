import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** null where a disk can be made, mounted and recorded; else what is missing. */
export function whyNoPowerCuts(): string | null {
  if (process.platform !== 'linux') return 'it needs Linux'
  if (process.getuid?.() !== 0) return 'it needs the right to mount'
  for (const device of ['/dev/fuse', '/dev/loop-control'])
    if (!existsSync(device)) return `there is no ${device}`
  for (const tool of ['mkfs.ext4', 'unshare', 'mount'])
    if (spawnSync(tool, ['--version']).error) return `${tool} is not installed`
  const own = spawnSync('unshare', ['--mount', '--propagation', 'private', 'true'])
  return own.status === 0 ? null : 'mounting is not allowed here'
}
