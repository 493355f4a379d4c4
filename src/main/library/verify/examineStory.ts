import type { Article } from '../../../shared/article/Article.ts'
import { summariseStory } from '../../../shared/article/summariseStory.ts'
import { articleShape } from '../articleShape.ts'
import { openStored } from '../openStored.ts'
import { COPY_OF_ARTICLE } from '../outside/copyNames.ts'
import { trashRecordShape } from '../trash/trashRecordShape.ts'
import { examineFile } from './examineFile.ts'
import { examineFolder } from './examineFolder.ts'
import { examineOutside } from './examineOutside.ts'
import { examineVersions } from './examineVersions.ts'
import { findSyncCopy } from './findSyncCopy.ts'
import { picturesOf } from './picturesOf.ts'
import type { Survey } from './Survey.ts'
import { tellOfFile } from './tellOfFile.ts'

const BELONGS = new Set(['article.json', 'revisions', 'outside', 'trashed.json'])

/** The folder of one story, on the desk or in the trash: its text and every version of it. */
export async function examineStory(survey: Survey, shelf: 'articles' | 'trash', id: string): Promise<void> {
  const folder = `${shelf}/${id}`
  const path = `${folder}/article.json`
  survey.places.set(id, [...(survey.places.get(id) ?? []), shelf])
  const held = await examineFolder(
    survey,
    folder,
    ({ name }) => BELONGS.has(name) || COPY_OF_ARTICLE.test(name),
    { story: id },
  )
  for (const { name } of held) if (COPY_OF_ARTICLE.test(name)) findSyncCopy(survey, `${folder}/${name}`, id)
  await examineOutside(survey, `${folder}/outside`, id)
  await examineRecord(survey, folder, id)
  const newest = await examineVersions(survey, `${folder}/revisions`, id, articleShape)
  const read = await examineFile(survey, path, bytes => openStored(bytes, id, articleShape))
  if (read.state === 'whole') await note(survey, shelf, path, read.value.body)
  else if (read.state === 'newer' || read.state === 'not-readable') tellOfFile(survey, path, read, id)
  else if (newest !== null)
    survey.find({
      code: read.state === 'damaged' ? 'story-damaged' : 'story-missing',
      path,
      story: id,
      what: read.state === 'damaged' ? read.why : "The story's own file is missing.",
      safe: `Version ${newest} of the story is whole.`,
      repair: `Repair puts that version back${read.state === 'damaged' ? ' and keeps the damaged file in "damaged"' : ''}.`,
    })
  else if (read.state === 'damaged')
    survey.find({
      code: 'story-lost',
      path,
      story: id,
      what: `${read.why} No earlier version of the story is whole.`,
      safe: 'Every other story is apart from it.',
      repair: 'Repair keeps the damaged file in "damaged"; bring the story back from a backup.',
    })
  else if (held.every(({ name }) => name === 'revisions' || name === 'outside'))
    survey.find({
      code: 'story-empty',
      path: folder,
      story: id,
      what: 'The folder of a story holds no text at all.',
      safe: 'Every other story is apart from it.',
      repair: 'Repair removes the empty folder.',
    })
}

/** When the story went to the trash and by whom; left behind on the desk it says nothing and harms nothing. */
async function examineRecord(survey: Survey, folder: string, id: string): Promise<void> {
  const path = `${folder}/trashed.json`
  const read = await examineFile(survey, path, bytes => openStored(bytes, id, trashRecordShape))
  if (read.state === 'damaged')
    survey.find({
      code: 'record-damaged',
      path,
      story: id,
      what: read.why,
      safe: 'Only when the story went to the trash, and by whom, is unknown; its text stands apart.',
      repair: 'Repair moves it to "damaged".',
    })
  else if (read.state === 'newer' || read.state === 'not-readable') tellOfFile(survey, path, read, id)
}

async function note(
  survey: Survey,
  shelf: 'articles' | 'trash',
  path: string,
  article: Article,
): Promise<void> {
  for (const picture of picturesOf(article))
    survey.shown.set(picture, [...(survey.shown.get(picture) ?? []), article.id])
  if (shelf === 'trash') {
    survey.counted.trashed += 1
    return
  }
  survey.counted.stories += 1
  const facts = await survey.files.examine(survey.at(path)).catch(() => null)
  const { size, mtimeMs } = facts ?? { size: -1, mtimeMs: -1 }
  survey.entries.push({ row: summariseStory(article), size, mtimeMs })
}
