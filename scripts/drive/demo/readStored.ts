import { openLibrary } from '../../../src/main/library/openLibrary.ts'
import type { Article } from '../../../src/shared/article/Article.ts'
import { demand } from './demand.ts'

/** The story with this headline as it stands on the disk, read while the app holds the library. */
export async function readStored(folder: string, headline: string): Promise<Article> {
  const library = await openLibrary(folder, { readOnly: true })
  try {
    const row = library.rows.find(one => one.headline === headline)
    demand(row !== undefined, `The library does not hold "${headline}".`)
    return await library.readStory(row.id)
  } finally {
    await library.close()
  }
}
