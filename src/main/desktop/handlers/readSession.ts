import type { Session } from '../../../shared/bridge/Session.ts'
import type { Library } from '../../library/Library.ts'
import type { Desktop } from '../Desktop.ts'
import type { Preferences } from '../openPreferences.ts'
import { proposeFolder } from './proposeFolder.ts'

/** All the window needs to draw itself. */
export async function readSession(desktop: Desktop): Promise<Session> {
  const { library, preferences } = desktop
  const { person, settings, views } = preferences.value
  return {
    version: desktop.version,
    platform: process.platform,
    person,
    settings,
    library: library && {
      folder: library.folder,
      newsroom: library.newsroom,
      readOnly: library.readOnly,
      hold: library.hold,
      rows: [...library.rows],
      trashed: library.trashCount,
      // Who writes elsewhere is told by `hold`, as it changes.
      notices: library.notices.filter(({ code }) => code !== 'library-elsewhere'),
    },
    trouble: desktop.trouble,
    defaultFolder: await folderForNew(desktop),
    place: library && (await lastOpen(library, preferences.value.place)),
    view: views.find(view => view.folder === library?.folder) ?? null,
  }
}

/** Where the usual folder is a library known here already, another one beside it. */
async function folderForNew({ defaultFolder, preferences }: Desktop): Promise<string> {
  const isTaken = preferences.value.recent.some(({ folder }) => folder === defaultFolder)
  return isTaken ? proposeFolder(defaultFolder, 'Copydesk') : defaultFolder
}

/** A story that cannot be read has its notice; another one is then opened. */
async function lastOpen(library: Library, place: Preferences['value']['place']): Promise<Session['place']> {
  if (place?.folder !== library.folder || !library.rows.some(row => row.id === place.id)) return null
  const article = await library.openStory(place.id).catch(() => null)
  return article && { article, caret: place.caret }
}
