import { join } from 'node:path'
import type { Finding } from '../Finding.ts'
import type { Survey } from '../Survey.ts'
import { moveAside } from './moveAside.ts'

/** A folder that still holds something, if only litter, is moved aside instead. */
export async function removeEmpty(survey: Survey, finding: Finding): Promise<string | null> {
  const { files } = survey
  const folder = survey.at(finding.path)
  try {
    const versions = join(folder, 'revisions')
    if (await files.examine(versions)) await files.removeFolder(versions)
    await files.removeFolder(folder)
    return 'The empty folder was removed.'
  } catch {
    return moveAside(survey, finding)
  }
}
