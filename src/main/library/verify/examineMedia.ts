import { createHash } from 'node:crypto'
import { MEDIA_NAME } from '../../../shared/document/mediaName.ts'
import { Refusal } from '../../../shared/Refusal.ts'
import { inParallel } from '../inParallel.ts'
import { examineFile } from './examineFile.ts'
import { examineFolder } from './examineFolder.ts'
import type { Survey } from './Survey.ts'
import { tellOfFile } from './tellOfFile.ts'

const WIDTH = 4

/** Every picture against its name, and every picture that a story shows. The stories are read already. */
export async function examineMedia(survey: Survey): Promise<void> {
  const held = await examineFolder(survey, 'media', ({ name }) => MEDIA_NAME.test(name))
  await inParallel(held, WIDTH, async ({ name }) => {
    const path = `media/${name}`
    const read = await examineFile(survey, path, bytes => {
      if (!name.startsWith(createHash('sha256').update(bytes).digest('hex')))
        throw new Refusal('damaged', 'The picture was changed after it was stored.')
    })
    const stories = survey.shown.get(name)
    if (read.state === 'whole') survey.counted.pictures += 1
    else if (read.state === 'damaged')
      survey.find({
        code: 'picture-damaged',
        path,
        what: read.why,
        safe: stories ? `The words of ${theStories(stories)} are safe.` : 'No story shows it.',
        repair: stories
          ? 'Repair moves it to "damaged"; put the picture into the story again or bring it back from a backup.'
          : 'Repair moves it to "damaged".',
      })
    else if (read.state !== 'absent') tellOfFile(survey, path, read)
  })
  if (survey.closed.has('media')) return
  const there = new Set(held.map(({ name }) => name))
  for (const [name, stories] of survey.shown)
    if (!there.has(name))
      survey.find({
        code: 'picture-missing',
        path: `media/${name}`,
        what: `The picture is missing, and ${theStories(stories)} ${stories.length > 1 ? 'show' : 'shows'} it.`,
        safe: 'The words around it are safe.',
        repair: 'Repair cannot bring it back; put the picture into the story again or take it from a backup.',
      })
}

function theStories(ids: readonly string[]): string {
  const [first = ''] = ids
  return ids.length > 1 ? `${first} and ${ids.length - 1} more` : first
}
