import { COPY_OF_VERSION } from '../outside/copyNames.ts'
import type { Shape } from '../Shape.ts'
import { examineBeside, kindBeside } from './examineBeside.ts'
import { type Entry, examineFolder } from './examineFolder.ts'
import { examineVersion } from './examineVersion.ts'
import { findSyncCopy } from './findSyncCopy.ts'
import type { Survey } from './Survey.ts'

const VERSION = /^(0|[1-9]\d{0,14})\.json\.gz$/

/** Reads every earlier version of one document. The number of the newest whole one, or null. */
export async function examineVersions<B>(
  survey: Survey,
  folder: string,
  id: string,
  shape: Shape<B>,
): Promise<number | null> {
  const story = shape.kind === 'article' ? { story: id } : {}
  let newest: number | null = null
  const belongs = ({ name }: Entry) =>
    VERSION.test(name) || kindBeside(name) !== null || COPY_OF_VERSION.test(name)
  for (const { name } of await examineFolder(survey, folder, belongs, story)) {
    const path = `${folder}/${name}`
    const beside = kindBeside(name)
    const number = VERSION.exec(name)?.[1]
    if (beside !== null) await examineBeside(survey, path, beside, id)
    else if (number === undefined) findSyncCopy(survey, path, id)
    else if (await examineVersion(survey, path, id, shape, Number(number)))
      newest = Math.max(newest ?? 0, Number(number))
  }
  return newest
}
