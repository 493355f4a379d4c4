import type { Desktop } from '../Desktop.ts'
import type { Handlers } from '../handleChannels.ts'
import { requireLibrary } from './requireLibrary.ts'

export function historyHandlers(desktop: Desktop) {
  const person = () => desktop.preferences.value.person?.name ?? ''
  return {
    'history:list': async ({ id }) => [...(await requireLibrary(desktop).listVersions(id))],
    'history:read': async ({ id, seq }) => requireLibrary(desktop).readVersion(id, seq),
    'history:restore': async ({ id, seq }) => requireLibrary(desktop).restoreVersion(id, seq, person()),
    'history:name': async ({ id, seq, name }) => requireLibrary(desktop).nameVersion(id, seq, name, person()),
  } satisfies Partial<Handlers>
}
