import { summariseStory } from '../../../shared/article/summariseStory.ts'
import { nodeFileSystem } from '../../library/nodeFileSystem.ts'
import { bringStoryBack } from '../../rescue/bringStoryBack.ts'
import { saveElsewhere } from '../../rescue/saveElsewhere.ts'
import type { Desktop } from '../Desktop.ts'
import type { Handlers } from '../handleChannels.ts'
import { chooseCopy } from './chooseCopy.ts'
import { chooseFolder } from './chooseFolder.ts'
import { requireLibrary } from './requireLibrary.ts'

export function storyHandlers(desktop: Desktop) {
  return {
    'story:read': async ({ id }) => requireLibrary(desktop).openStory(id),
    'story:outside': async ({ id }) => [...(await requireLibrary(desktop).outsideVersions(id))],
    'story:outside-read': async ({ id, key }) => requireLibrary(desktop).readOutside(id, key),
    'story:keep-own': async ({ id }) => requireLibrary(desktop).keepOwn(id),
    'story:take-outside': async ({ id, key }) => requireLibrary(desktop).takeOutside(id, key),
    'story:create': async ({ language }) => {
      const library = requireLibrary(desktop)
      return library.createStory({
        language: language ?? library.newsroom.languages[0] ?? 'en',
        modifiedBy: desktop.preferences.value.person?.name ?? '',
      })
    },
    'story:save': async ({ article }) => {
      const saved = await requireLibrary(desktop).saveStory(article)
      return { seq: saved.seq, row: summariseStory(saved) }
    },
    'story:save-elsewhere': async ({ article }) => {
      const folder = await chooseFolder(desktop, 'Choose a folder for a copy of the story')
      return folder === null ? null : saveElsewhere(nodeFileSystem, folder, article, desktop.now())
    },
    'story:bring-back': async () => {
      const library = requireLibrary(desktop)
      const file = await chooseCopy(desktop)
      return file === null ? null : bringStoryBack(nodeFileSystem, library, file)
    },
    'media:add': async ({ bytes }) => requireLibrary(desktop).addMedia(bytes),
  } satisfies Partial<Handlers>
}
