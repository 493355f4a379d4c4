import { isDeepStrictEqual } from 'node:util'
import { INDEX_ID, indexShape } from '../LibraryIndex.ts'
import { openStored } from '../openStored.ts'
import { examineFile } from './examineFile.ts'
import type { Survey } from './Survey.ts'
import { tellOfFile } from './tellOfFile.ts'

const PATH = 'index.json'

/**
 * index.json against the stories, which are read already. One that is not there yet is no fault: the desk makes
 * it. `behind` is said of a library that is open elsewhere, whose index may be up to a minute behind.
 */
export async function examineIndex(survey: Survey, behind: boolean): Promise<void> {
  const read = await examineFile(survey, PATH, bytes => openStored(bytes, INDEX_ID, indexShape).body)
  if (read.state === 'damaged')
    survey.find({
      code: 'index-damaged',
      path: PATH,
      what: read.why,
      safe: 'The list of stories is made from the stories themselves.',
      repair: 'Repair makes it anew.',
    })
  // One of a newer Copydesk is no harm: derived, each program makes its own.
  if (read.state === 'not-readable') tellOfFile(survey, PATH, read)
  if (read.state !== 'whole' || behind || survey.closed.has('articles')) return
  const known = new Map(read.value.map(({ row }) => [row.id, row]))
  const different = survey.entries.filter(({ row }) => !isDeepStrictEqual(known.get(row.id), row)).length
  const gone = [...known.keys()].filter(id => !survey.places.get(id)?.includes('articles')).length
  if (different + gone > 0)
    survey.find({
      code: 'index-wrong',
      path: PATH,
      what: `The list of stories does not agree with the stories: ${different} stand otherwise, ${gone} are not there.`,
      safe: 'The list is made from the stories themselves, which do not need it.',
      repair: 'Repair makes it anew.',
    })
}
