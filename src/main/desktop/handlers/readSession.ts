import type { Session } from '../../../shared/bridge.ts'
import type { Desktop } from '../Desktop.ts'

/** All the window needs to draw itself. */
export function readSession(desktop: Desktop): Session {
  const { library, preferences } = desktop
  const { person, settings, place } = preferences.value
  const placeIsHere =
    library && place?.folder === library.folder && library.rows.some(row => row.id === place.id)
  return {
    version: desktop.version,
    platform: process.platform,
    person,
    settings,
    library: library && {
      folder: library.folder,
      newsroom: library.newsroom,
      readOnly: library.readOnly,
      rows: [...library.rows],
      notices: [...library.notices],
    },
    trouble: desktop.trouble,
    defaultFolder: desktop.defaultFolder,
    place: placeIsHere ? { id: place.id, caret: place.caret } : null,
  }
}
