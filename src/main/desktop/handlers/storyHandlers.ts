import type { Newsroom } from '../../../shared/article/Newsroom.ts'
import { summariseStory } from '../../../shared/article/summariseStory.ts'
import { readDocumentText } from '../../../shared/document/documentText.ts'
import { Refusal } from '../../../shared/Refusal.ts'
import { fieldsOfTemplate } from '../../../shared/template/fieldsOfTemplate.ts'
import { templateOf } from '../../../shared/template/templateOf.ts'
import { nodeFileSystem } from '../../library/nodeFileSystem.ts'
import { bringStoryBack } from '../../rescue/bringStoryBack.ts'
import { saveElsewhere } from '../../rescue/saveElsewhere.ts'
import type { Desktop } from '../Desktop.ts'
import type { Handlers } from '../handleChannels.ts'
import { chooseCopy } from './chooseCopy.ts'
import { chooseFolder } from './chooseFolder.ts'
import { requireLibrary } from './requireLibrary.ts'

/** What a story is that was begun without choosing. */
const PLAIN = 'news'

export function storyHandlers(desktop: Desktop) {
  return {
    'story:read': async ({ id }) => requireLibrary(desktop).openStory(id),
    'story:outside': async ({ id }) => [...(await requireLibrary(desktop).outsideVersions(id))],
    'story:outside-read': async ({ id, key }) => requireLibrary(desktop).readOutside(id, key),
    'story:keep-own': async ({ id }) => requireLibrary(desktop).keepOwn(id),
    'story:take-outside': async ({ id, key }) => requireLibrary(desktop).takeOutside(id, key),
    'story:create': async ({ language, template = PLAIN }) => {
      const library = requireLibrary(desktop)
      return library.createStory({
        ...begun(library.newsroom, template, language ?? library.newsroom.languages[0] ?? 'en'),
        modifiedBy: desktop.preferences.value.person?.name ?? '',
      })
    },
    'story:save': async ({ article, document }) => {
      const saved = await requireLibrary(desktop).saveStory({
        ...article,
        document: readDocumentText(document),
      })
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

/** What a story begins with. Throws Refusal 'not-found' for a kind of story that somebody has removed. */
function begun(newsroom: Newsroom, id: string, language: string) {
  const template = templateOf(newsroom, id)
  if (template) return fieldsOfTemplate(template, language)
  throw new Refusal('not-found', 'This template is not kept any more; no story was made. Choose another one.')
}
