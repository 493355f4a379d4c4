import type { PlannedFile } from '../../shared/bridge.ts'
import type { Prepared } from './Prepared.ts'

/** What the person is told of a file. */
export function plannedFile({ path, bytes, state }: Prepared): PlannedFile {
  return { path, bytes: bytes.length, state }
}
