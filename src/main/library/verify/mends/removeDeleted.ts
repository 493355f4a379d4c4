import { removeTree } from '../../trash/removeTree.ts'
import type { Finding } from '../Finding.ts'
import type { Survey } from '../Survey.ts'

/** Ends what the person asked for. */
export async function removeDeleted(survey: Survey, { path }: Finding): Promise<string> {
  await removeTree(survey.files, survey.at(path))
  return 'The rest of it was removed.'
}
