import { type Dirent, lstat as lstatOf, readFile as readFileOf, type Stats } from 'node:fs'
import { link, mkdir, open, readdir, rename, rmdir, unlink, utimes } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { errorCode } from './errorCode.ts'
import type { FileFacts, FileSystem } from './FileSystem.ts'

/** Done for thousands of stories at a start: these take a fifth and a half less of the processor than fs/promises. */
const readFile = promisify(readFileOf)
const lstat = promisify(lstatOf)

/** The real disk. */
export const nodeFileSystem: FileSystem = {
  read: path => readFile(path),
  create: async path => {
    const handle = await open(path, 'wx', 0o644)
    return {
      write: bytes => handle.writeFile(bytes),
      sync: () => handle.sync(),
      close: () => handle.close(),
    }
  },
  rename,
  link,
  remove: unlink,
  makeFolder: async path => {
    try {
      await mkdir(path)
    } catch (error) {
      if (errorCode(error) !== 'EEXIST' || !(await lstat(path)).isDirectory()) throw error
    }
  },
  removeFolder: rmdir,
  syncFolder,
  list: async path => (await readdir(path, { withFileTypes: true })).map(entry => named(entry)),
  examine: async path => {
    try {
      const facts = await lstat(path)
      return { kind: kindOf(facts), size: facts.size, mtimeMs: facts.mtimeMs, ino: facts.ino }
    } catch (error) {
      if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return null
      throw error
    }
  },
  touch: (path, timeMs) => utimes(path, timeMs / 1000, timeMs / 1000),
  pause: async ms => {
    await pause(ms)
  },
}

/** Windows has no such call, and some network disks answer EINVAL: there the rename itself is all one can have. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } catch (error) {
    if (errorCode(error) !== 'EINVAL' && errorCode(error) !== 'ENOTSUP') throw error
  } finally {
    await handle.close()
  }
}

function named(entry: Dirent): { name: string; kind: FileFacts['kind'] } {
  return { name: entry.name, kind: kindOf(entry) }
}

function kindOf(facts: Stats | Dirent): FileFacts['kind'] {
  if (facts.isFile()) return 'file'
  return facts.isDirectory() ? 'folder' : 'other'
}
