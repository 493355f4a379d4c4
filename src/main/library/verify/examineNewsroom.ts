import { newsroomShape } from '../newsroomShape.ts'
import { openStored } from '../openStored.ts'
import { examineFile } from './examineFile.ts'
import { examineVersions } from './examineVersions.ts'
import type { Survey } from './Survey.ts'
import { tellOfFile } from './tellOfFile.ts'

const PATH = 'newsroom.json'

/** newsroom.json and its earlier versions. */
export async function examineNewsroom(survey: Survey): Promise<void> {
  const newest = await examineVersions(survey, 'revisions', 'newsroom', newsroomShape)
  const read = await examineFile(survey, PATH, bytes => openStored(bytes, 'newsroom', newsroomShape))
  if (read.state === 'whole') survey.counted.newsrooms += 1
  else if (read.state === 'damaged' || read.state === 'absent')
    survey.find({
      code: read.state === 'absent' ? 'newsroom-missing' : 'newsroom-damaged',
      path: PATH,
      what: read.state === 'absent' ? "The file of the newsroom's own details is missing." : read.why,
      safe:
        newest === null
          ? "The stories are safe; no version of the newsroom's details is whole."
          : `The stories are safe, and version ${newest} of the newsroom's details is whole.`,
      repair: `Repair ${newest === null ? 'puts an empty one there, to be filled in again' : 'puts that version back'}${
        read.state === 'damaged' ? ' and keeps the damaged file in "damaged"' : ''
      }.`,
    })
  else tellOfFile(survey, PATH, read)
}
