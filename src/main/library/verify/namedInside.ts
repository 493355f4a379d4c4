import { z } from 'zod'
import { isStoryId } from '../libraryPaths.ts'
import { openEnvelope } from '../openEnvelope.ts'
import { examineFile } from './examineFile.ts'
import type { Survey } from './Survey.ts'

const Named = z.object({ id: z.string().refine(isStoryId) })

/** The id of the whole story in a folder of another name, or null. */
export async function namedInside(survey: Survey, folder: string): Promise<string | null> {
  const read = await examineFile(survey, `${folder}/article.json`, bytes => {
    const { id } = Named.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
    return openEnvelope(bytes, 'article', id).id
  })
  return read.state === 'whole' ? read.value : null
}
