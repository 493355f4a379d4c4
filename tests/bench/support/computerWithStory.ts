import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createLibrary } from '../../../src/main/library/createLibrary.ts'
import { EMPTY_NEWSROOM } from '../../../src/shared/article/Newsroom.ts'
import type { DocumentJson } from '../../../src/shared/document/DocumentJson.ts'

/** A computer on which `document` was open when Copydesk was last closed; returns its folder of preferences. */
export async function computerWithStory(
  folder: string,
  document: DocumentJson,
  caret: number,
): Promise<string> {
  const library = await createLibrary(join(folder, 'library'), {
    ...EMPTY_NEWSROOM,
    name: 'The Indus Courier',
  })
  const { id } = await library.createStory({ document })
  await library.close()
  const userData = join(folder, 'computer')
  await mkdir(userData, { recursive: true })
  await writeFile(
    join(userData, 'preferences.json'),
    JSON.stringify({
      person: { name: 'Amna Raza', role: 'reporter' },
      settings: { theme: 'light', deskOpen: true, panelOpen: true, deskWidth: 300, panelWidth: 340 },
      folder: library.folder,
      place: { folder: library.folder, id, caret },
      bounds: null,
    }),
  )
  return userData
}
