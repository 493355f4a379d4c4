import { watch } from 'node:fs'

/** Where the system itself watches all that is below a folder. Elsewhere each folder is watched by itself. */
export const WATCHES_BELOW = process.platform === 'darwin' || process.platform === 'win32'

/**
 * Tells the names that change in a folder, with what is below it where WATCHES_BELOW. A watch that cannot be had or
 * that breaks (network disks, too many) only tells nothing: whoever relies on it must look by himself now and then.
 */
export function watchFolder(folder: string, onName: (name: string) => void): () => void {
  try {
    const watcher = watch(folder, { persistent: false, recursive: WATCHES_BELOW }, (_event, name) => {
      if (name !== null) onName(name.replaceAll('\\', '/'))
    })
    watcher.on('error', () => watcher.close())
    return () => watcher.close()
  } catch {
    return () => undefined
  }
}
