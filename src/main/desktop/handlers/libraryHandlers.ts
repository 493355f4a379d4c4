import { shell } from 'electron'
import { createLibrary } from '../../library/createLibrary.ts'
import { isLibrary } from '../../library/isLibrary.ts'
import type { Library } from '../../library/Library.ts'
import { nodeFileSystem } from '../../library/nodeFileSystem.ts'
import { openLibrary } from '../../library/openLibrary.ts'
import type { Desktop } from '../Desktop.ts'
import type { Handlers } from '../handleChannels.ts'
import { chooseFolder } from './chooseFolder.ts'
import { fillWithSamples } from './fillWithSamples.ts'
import { foundedNewsroom } from './foundedNewsroom.ts'
import { readSession } from './readSession.ts'
import { rememberLibrary } from './rememberLibrary.ts'
import { requireLibrary } from './requireLibrary.ts'
import { takeLibrary } from './takeLibrary.ts'

export function libraryHandlers(desktop: Desktop) {
  const { preferences } = desktop
  const take = (library: Library) => takeLibrary(desktop, library)
  const nameOf = (person = preferences.value.person) => person?.name ?? ''
  return {
    'library:choose-folder': () => chooseFolder(desktop, 'Choose a folder for the library'),
    /** A folder that is a library already is opened as it is. */
    'library:create': async ({ folder, person, newsroom, samples }) => {
      const known = await isLibrary(nodeFileSystem, folder)
      const library = known
        ? await openLibrary(folder, { rowsAtOnce: true, person: nameOf(person) })
        : await createLibrary(folder, foundedNewsroom(newsroom, samples), { person: person.name })
      await take(library)
      if (samples && !known) await fillWithSamples(library, desktop.samplesFolder, desktop.now())
      await preferences.change({ person })
      await rememberLibrary(desktop, library)
      return readSession(desktop)
    },
    'library:open': async ({ folder, person }) => {
      const library = await openLibrary(folder, { rowsAtOnce: true, person: nameOf(person) })
      await take(library)
      if (person) await preferences.change({ person })
      await rememberLibrary(desktop, library)
      return readSession(desktop)
    },
    /** One that somebody else took meanwhile opens for reading only again. */
    'library:write': async () => {
      const { folder, stillHeld } = requireLibrary(desktop)
      const library = await openLibrary(folder, {
        rowsAtOnce: true,
        person: nameOf(),
        still: stillHeld ?? undefined,
      })
      await take(library)
      return readSession(desktop)
    },
    'library:close': async () => {
      await desktop.works.stop()
      await desktop.library?.close()
      desktop.library = null
      await preferences.change({ folder: null })
      return readSession(desktop)
    },
    'library:search': async ({ words }) => {
      const { stories, complete } = await requireLibrary(desktop).search(words)
      return { stories: [...stories], complete }
    },
    'library:related': async ({ id }) => {
      const { stories, complete } = await requireLibrary(desktop).related(id)
      return { stories: [...stories], complete }
    },
    'newsroom:update': async change => {
      const library = requireLibrary(desktop)
      const newsroom = await library.updateNewsroom(change)
      if (change.name !== undefined) await rememberLibrary(desktop, library)
      return newsroom
    },
    'library:show-notice': async ({ id }) => {
      const path = desktop.library?.notices.find(notice => notice.id === id)?.path
      if (path) shell.showItemInFolder(path)
    },
  } satisfies Partial<Handlers>
}
