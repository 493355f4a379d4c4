import { shell } from 'electron'
import { planPublication } from '../../publishing/planPublication.ts'
import { previewPage } from '../../publishing/previewPage.ts'
import { publish } from '../../publishing/publish.ts'
import type { Desktop } from '../Desktop.ts'
import type { Handlers } from '../handleChannels.ts'
import { chooseFolder } from './chooseFolder.ts'
import { requireLibrary } from './requireLibrary.ts'

export function publishHandlers(desktop: Desktop) {
  return {
    'publish:preview': async ({ id, profile, folder }) => {
      const library = requireLibrary(desktop)
      const article = await library.readStory(id)
      const { html, companions, source } = await previewPage(library, article, profile)
      const files = folder ? await planPublication(library, article, profile, folder) : []
      return { page: desktop.previews.show({ html, companions }), source, files }
    },
    'publish:choose-folder': () => chooseFolder(desktop, 'Choose the folder to publish into'),
    'publish:run': async ({ id, profile, folder, replaceForeign }) => {
      const library = requireLibrary(desktop)
      const result = await publish(library, await library.readStory(id), profile, folder, { replaceForeign })
      desktop.lastPublished = result.mainFile
      return { folder, files: result.files, article: result.article }
    },
    'publish:show': async () => {
      if (desktop.lastPublished) shell.showItemInFolder(desktop.lastPublished)
    },
  } satisfies Partial<Handlers>
}
