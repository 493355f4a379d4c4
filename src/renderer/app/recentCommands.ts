import type { RecentLibrary } from '../../shared/RecentLibrary.ts'
import type { MenuCommand } from './nativeMenu.ts'

const MARK = 'library.recent:'

/** The recent libraries as the native menu shows them, without the one that is open. */
export function recentCommands(
  recent: readonly RecentLibrary[],
  open: string | undefined,
): readonly MenuCommand[] {
  return recent
    .filter(({ folder }) => folder !== open)
    .map(({ folder, name, there }) => ({
      id: `${MARK}${folder}`,
      label: 'libraries:unnamed',
      ...(name ? { name } : {}),
      keys: [],
      group: 'recent',
      enabled: there,
    }))
}

/** The folder of the library chosen in the menu; null for any other command. */
export function recentOf(id: string): string | null {
  return id.startsWith(MARK) ? id.slice(MARK.length) : null
}
