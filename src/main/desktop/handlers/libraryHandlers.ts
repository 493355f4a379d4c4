import { createLibrary } from '../../library/createLibrary.ts'
import { openLibrary } from '../../library/openLibrary.ts'
import { searchStories } from '../../search/searchStories.ts'
import type { Desktop } from '../Desktop.ts'
import type { Handlers } from '../handleChannels.ts'
import { chooseFolder } from './chooseFolder.ts'
import { fillWithSamples } from './fillWithSamples.ts'
import { readSession } from './readSession.ts'
import { requireLibrary } from './requireLibrary.ts'

export function libraryHandlers(desktop: Desktop) {
  const { preferences } = desktop
  return {
    'library:choose-folder': () => chooseFolder(desktop, 'Choose a folder for the library'),
    'library:create': async ({ folder, person, newsroom, samples }) => {
      const library = await createLibrary(folder, newsroom)
      if (samples) await fillWithSamples(library, desktop.samplesFolder, desktop.now())
      await desktop.library?.close()
      desktop.library = library
      desktop.trouble = null
      await preferences.change({ person, folder: library.folder })
      return readSession(desktop)
    },
    'library:open': async ({ folder }) => {
      const library = await openLibrary(folder)
      await desktop.library?.close()
      desktop.library = library
      desktop.trouble = null
      await preferences.change({ folder: library.folder })
      return readSession(desktop)
    },
    'library:close': async () => {
      await desktop.library?.close()
      desktop.library = null
      await preferences.change({ folder: null })
      return readSession(desktop)
    },
    'library:search': async ({ words }) => searchStories(requireLibrary(desktop), words),
    'newsroom:update': async change => requireLibrary(desktop).updateNewsroom(change),
  } satisfies Partial<Handlers>
}
