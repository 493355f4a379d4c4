import { articleShape } from '../articleShape.ts'
import { examineFolder } from './examineFolder.ts'
import { examineVersion } from './examineVersion.ts'
import type { Survey } from './Survey.ts'

const OUTSIDE = /^[0-9A-HJKMNP-TV-Z]{26}-(?:changed|copy)\.json\.gz$/

/** The versions of a story that came in from outside and wait until somebody decides. */
export async function examineOutside(survey: Survey, folder: string, id: string): Promise<void> {
  for (const { name } of await examineFolder(survey, folder, ({ name }) => OUTSIDE.test(name), { story: id }))
    await examineVersion(survey, `${folder}/${name}`, id, articleShape, null)
}
