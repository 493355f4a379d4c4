import { shell } from 'electron'
import type { RecentLibrary } from '../../../shared/RecentLibrary.ts'
import { isLibrary } from '../../library/isLibrary.ts'
import { nodeFileSystem } from '../../library/nodeFileSystem.ts'
import type { Desktop } from '../Desktop.ts'
import type { Handlers } from '../handleChannels.ts'
import { requireLibrary } from './requireLibrary.ts'

/** A disk in the network that is not there may take long to say so. Milliseconds. */
const PATIENCE = 1_000

export function recentHandlers(desktop: Desktop) {
  const { preferences } = desktop
  const list = (): Promise<RecentLibrary[]> =>
    Promise.all(preferences.value.recent.map(async one => ({ ...one, there: await isThere(one.folder) })))
  return {
    'library:recent': list,
    'library:forget': async ({ folder }) => {
      await preferences.change({ recent: preferences.value.recent.filter(one => one.folder !== folder) })
      return list()
    },
    'library:show': async () => shell.showItemInFolder(requireLibrary(desktop).folder),
  } satisfies Partial<Handlers>
}

async function isThere(folder: string): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>(resolve => {
    timer = setTimeout(resolve, PATIENCE, false)
  })
  try {
    return await Promise.race([isLibrary(nodeFileSystem, folder).catch(() => false), late])
  } finally {
    clearTimeout(timer)
  }
}
