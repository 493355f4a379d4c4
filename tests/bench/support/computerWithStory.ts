import { join } from 'node:path'
import { createLibrary } from '../../../src/main/library/createLibrary.ts'
import { EMPTY_NEWSROOM } from '../../../src/shared/article/Newsroom.ts'
import type { DocumentJson } from '../../../src/shared/document/DocumentJson.ts'
import { computerWithLibrary } from './computerWithLibrary.ts'

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
  return computerWithLibrary(folder, library.folder, { id, caret })
}
