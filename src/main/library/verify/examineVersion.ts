import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { Refusal } from '../../../shared/Refusal.ts'
import { LARGEST_STORED } from '../LARGEST_STORED.ts'
import { openStored } from '../openStored.ts'
import type { Shape } from '../Shape.ts'
import { examineFile } from './examineFile.ts'
import type { Survey } from './Survey.ts'
import { tellOfFile } from './tellOfFile.ts'

const unpack = promisify(gunzip)

/** One packed version; `seq` is the number its name gives it, or null. Whether it is whole. */
export async function examineVersion<B>(
  survey: Survey,
  path: string,
  id: string,
  shape: Shape<B>,
  seq: number | null,
): Promise<boolean> {
  const story = shape.kind === 'article' ? { story: id } : {}
  const read = await examineFile(survey, path, async bytes => {
    const stored = openStored(await unpack(bytes, { maxOutputLength: LARGEST_STORED }), id, shape)
    if (seq !== null && stored.seq !== seq)
      throw new Refusal('damaged', 'The version stands under the number of another.')
  })
  if (read.state === 'damaged')
    survey.find({
      ...story,
      code: 'version-damaged',
      path,
      what: read.why,
      safe: 'The newest text and the other versions do not need it.',
      repair: 'Repair moves it to "damaged".',
    })
  else if (read.state === 'newer' || read.state === 'not-readable')
    tellOfFile(survey, path, read, story.story)
  if (read.state === 'whole') survey.counted.versions += 1
  return read.state === 'whole'
}
