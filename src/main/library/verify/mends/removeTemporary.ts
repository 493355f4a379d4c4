import { dirname, join } from 'node:path'
import { articleShape } from '../../articleShape.ts'
import { newsroomShape } from '../../newsroomShape.ts'
import { openStored } from '../../openStored.ts'
import type { Shape } from '../../Shape.ts'
import { examineFile } from '../examineFile.ts'
import type { Finding } from '../Finding.ts'
import type { Survey } from '../Survey.ts'
import { moveAside } from './moveAside.ts'

/** A save that was cut short before anybody was told it was done may still hold the newest words: those are kept. */
export async function removeTemporary(survey: Survey, finding: Finding): Promise<string | null> {
  const newer =
    finding.story === null
      ? await isNewer(survey, finding.path, 'newsroom.json', 'newsroom', newsroomShape)
      : await isNewer(survey, finding.path, 'article.json', finding.story, articleShape)
  if (newer) return moveAside(survey, finding)
  await survey.files.remove(survey.at(finding.path))
  return 'It was removed.'
}

async function isNewer<B>(
  survey: Survey,
  path: string,
  name: string,
  id: string,
  shape: Shape<B>,
): Promise<boolean> {
  const seqOf = async (file: string): Promise<number> => {
    const read = await examineFile(survey, file, bytes => openStored(bytes, id, shape).seq)
    return read.state === 'whole' ? read.value : -1
  }
  return (await seqOf(path)) > (await seqOf(join(dirname(path), name)))
}
