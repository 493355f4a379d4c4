import { dirname } from 'node:path'
import { libraryPaths } from '../../libraryPaths.ts'
import { renamePatiently } from '../../renamePatiently.ts'
import { storyInside } from '../../storyInside.ts'
import type { Finding } from '../Finding.ts'
import type { Survey } from '../Survey.ts'
import { moveAside } from './moveAside.ts'

/** A story's folder under a wrong name gets its own back, unless another stands under that. */
export async function mendName(survey: Survey, finding: Finding): Promise<string | null> {
  const { files, home } = survey
  const id = await storyInside(files, survey.at(finding.path))
  const { story, trashed } = libraryPaths(home)
  if (id === null || (await files.examine(story(id))) || (await files.examine(trashed(id))))
    return moveAside(survey, finding)
  const folder = survey.at(finding.path)
  const named = finding.path.startsWith('trash/') ? trashed(id) : story(id)
  await renamePatiently(files, folder, named)
  await files.syncFolder(dirname(named))
  return `It is the folder ${id} again.`
}
