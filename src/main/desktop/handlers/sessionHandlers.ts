import { nativeTheme } from 'electron'
import type { Desktop } from '../Desktop.ts'
import type { Handlers } from '../handleChannels.ts'
import { nativeThemeFor } from '../nativeThemeFor.ts'
import { withoutUndefined } from '../withoutUndefined.ts'
import { readSession } from './readSession.ts'
import { requireLibrary } from './requireLibrary.ts'

/** So many libraries are remembered. */
const MOST_VIEWS = 20

export function sessionHandlers(desktop: Desktop) {
  const { preferences } = desktop
  return {
    'session:get': async () => readSession(desktop),
    'session:settings': async change => {
      await preferences.change({ settings: { ...preferences.value.settings, ...withoutUndefined(change) } })
      nativeTheme.themeSource = nativeThemeFor(preferences.value.settings.theme)
      return preferences.value.settings
    },
    'session:place': async ({ id, caret }) => {
      await preferences.change({ place: { folder: requireLibrary(desktop).folder, id, caret } })
    },
    'session:view': async view => {
      const { folder } = requireLibrary(desktop)
      const others = preferences.value.views.filter(other => other.folder !== folder)
      await preferences.change({ views: [{ folder, ...view }, ...others].slice(0, MOST_VIEWS) })
    },
    'session:person': async person => {
      await preferences.change({ person })
      return person
    },
  } satisfies Partial<Handlers>
}
