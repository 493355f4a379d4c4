import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { Refusal } from '../../../shared/Refusal.ts'
import { LARGEST_STORED } from '../LARGEST_STORED.ts'
import { openStored } from '../openStored.ts'
import type { Shape } from '../Shape.ts'
import { examineBeside, kindBeside } from './examineBeside.ts'
import { examineFile } from './examineFile.ts'
import { type Entry, examineFolder } from './examineFolder.ts'
import type { Survey } from './Survey.ts'
import { tellOfFile } from './tellOfFile.ts'

const VERSION = /^(0|[1-9]\d{0,14})\.json\.gz$/

const unpack = promisify(gunzip)

/** Reads every earlier version of one document. The number of the newest whole one, or null. */
export async function examineVersions<B>(
  survey: Survey,
  folder: string,
  id: string,
  shape: Shape<B>,
): Promise<number | null> {
  const story = shape.kind === 'article' ? { story: id } : {}
  let newest: number | null = null
  const belongs = ({ name }: Entry) => VERSION.test(name) || kindBeside(name) !== null
  for (const { name } of await examineFolder(survey, folder, belongs, story)) {
    const path = `${folder}/${name}`
    const beside = kindBeside(name)
    if (beside !== null) {
      await examineBeside(survey, path, beside, id)
      continue
    }
    const seq = Number(VERSION.exec(name)?.[1])
    const read = await examineFile(survey, path, async bytes => {
      const stored = openStored(await unpack(bytes, { maxOutputLength: LARGEST_STORED }), id, shape)
      if (stored.seq !== seq) throw new Refusal('damaged', 'The version stands under the number of another.')
    })
    if (read.state === 'whole') {
      survey.counted.versions += 1
      newest = Math.max(newest ?? 0, seq)
    } else if (read.state === 'damaged')
      survey.find({
        ...story,
        code: 'version-damaged',
        path,
        what: read.why,
        safe: 'The newest text and the other versions do not need it.',
        repair: 'Repair moves it to "damaged".',
      })
    else if (read.state !== 'absent') tellOfFile(survey, path, read, story.story)
  }
  return newest
}
