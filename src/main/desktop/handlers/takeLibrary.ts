import type { Library } from '../../library/Library.ts'
import type { Desktop } from '../Desktop.ts'
import { watchLibrary } from './watchLibrary.ts'

/** Puts an opened library in the place of the one before, which is closed and its lock given back. */
export async function takeLibrary(desktop: Desktop, library: Library): Promise<void> {
  await desktop.works.stop()
  await desktop.library?.close()
  desktop.library = library
  watchLibrary(desktop, library)
  desktop.trouble = null
}
