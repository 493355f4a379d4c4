import { execFileSync, spawnSync } from 'node:child_process'

/** Above these e2fsck says of itself that it could not mend the file system. */
const MENDED_AT_MOST = 3

/** The block with ext4's second superblock, on a disk made with groups of so many blocks. */
const BACKUP = '4096'

export type AfterCut =
  | { readonly state: 'mounted' | 'mended' }
  | { readonly state: 'gone'; readonly why: string }

/**
 * Mounts a disk as a computer does that starts again: where ext4 does not come up, its own e2fsck runs first. That
 * happens when the cut tore ext4's superblock, which it writes in place and takes for atomic.
 */
export function mountAfterCut(image: string, options: string, place: string): AfterCut {
  const mount = () => execFileSync('mount', ['-o', options, image, place], { stdio: 'pipe' })
  try {
    mount()
    return { state: 'mounted' }
  } catch {
    const { status, stdout } = spawnSync('e2fsck', ['-fy', '-b', BACKUP, '-B', '4096', image], {
      encoding: 'utf8',
    })
    if (status === null || status > MENDED_AT_MOST)
      return { state: 'gone', why: `e2fsck: ${status} ${stdout}` }
  }
  try {
    mount()
    return { state: 'mended' }
  } catch (error) {
    return { state: 'gone', why: `${error}` }
  }
}
