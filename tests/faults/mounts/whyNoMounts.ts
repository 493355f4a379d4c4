import { spawnSync } from 'node:child_process'

/** null where a disk may be mounted in a namespace of its own; else why not. */
export function whyNoMounts(): string | null {
  if (process.platform !== 'linux') return 'it needs Linux'
  if (process.getuid?.() !== 0) return 'it needs the right to mount'
  for (const tool of ['unshare', 'mount'])
    if (spawnSync(tool, ['--version']).error) return `${tool} is not installed`
  const own = spawnSync('unshare', ['--mount', '--propagation', 'private', 'true'])
  return own.status === 0 ? null : 'mounting is not allowed here'
}
