import { Refusal } from '../../../shared/Refusal.ts'
import type { Library } from '../../library/Library.ts'
import type { Desktop } from '../Desktop.ts'

/** The open library. Throws Refusal 'no-library' while none is. */
export function requireLibrary(desktop: Desktop): Library {
  if (!desktop.library) throw new Refusal('no-library', 'No library is open; choose one first.')
  return desktop.library
}
