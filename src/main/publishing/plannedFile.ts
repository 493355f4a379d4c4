import type { PlannedFile } from '../../shared/bridge/PlannedFile.ts'
import type { Prepared } from './Prepared.ts'

/** What the person is told of a file. */
export function plannedFile({ path, size, state }: Prepared): PlannedFile {
  return { path, bytes: size, state }
}
