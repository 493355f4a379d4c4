import { inParallel } from '../inParallel.ts'
import { isStoryId } from '../libraryPaths.ts'
import { COPY_OF_STORY } from '../outside/copyNames.ts'
import { storyInside } from '../storyInside.ts'
import { idOfDeleted } from '../trash/deletedName.ts'
import { examineFolder } from './examineFolder.ts'
import { examineStory } from './examineStory.ts'
import { findSyncCopy } from './findSyncCopy.ts'
import type { Survey } from './Survey.ts'

const WIDTH = 8

/** Every story of `articles` or of `trash`. */
export async function examineShelf(survey: Survey, shelf: 'articles' | 'trash'): Promise<void> {
  const folders = await examineFolder(survey, shelf, ({ kind }) => kind === 'folder')
  await inParallel(folders, WIDTH, async ({ name }) => {
    if (isStoryId(name)) return examineStory(survey, shelf, name)
    const path = `${shelf}/${name}`
    if (shelf === 'trash' && idOfDeleted(name))
      return survey.find({
        code: 'half-deleted',
        path,
        what: 'A story that was deleted for ever was not removed whole.',
        safe: 'It is on no list any more, and nothing else needs it.',
        repair: 'Repair removes the rest of it, as opening the library does.',
      })
    const copied = COPY_OF_STORY.exec(name)?.[1]
    if (copied && folders.some(other => other.name === copied)) return findSyncCopy(survey, path, copied)
    const id = await storyInside(survey.files, survey.at(path))
    survey.find({
      code: 'misnamed-folder',
      path,
      what: id
        ? `The folder holds the story ${id} but does not bear its name, so the desk does not show it.`
        : 'The folder bears no name of a story, so the desk does not show it.',
      safe: 'What it holds is left as it is.',
      repair: id
        ? 'Repair gives it its name back; where that is taken, the folder is moved to "damaged".'
        : 'Repair moves it to "damaged".',
    })
  })
}
