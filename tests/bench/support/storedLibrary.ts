import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createLibrary } from '../../../src/main/library/createLibrary.ts'
import { inParallel } from '../../../src/main/library/inParallel.ts'
import { sealEnvelope } from '../../../src/main/library/sealEnvelope.ts'
import type { Article } from '../../../src/shared/article/Article.ts'
import { EMPTY_NEWSROOM } from '../../../src/shared/article/Newsroom.ts'
import { ARTICLE_FORMAT } from '../../../src/shared/article/restoreArticle.ts'

/** A closed library of these stories in a folder; they are written without waiting for the disk. */
export async function storedLibrary(folder: string, stories: readonly Article[]): Promise<string> {
  const library = await createLibrary(folder, { ...EMPTY_NEWSROOM, name: 'The Indus Courier' })
  await library.close()
  await inParallel(stories, 16, async story => {
    const home = join(folder, 'articles', story.id)
    await mkdir(home)
    const label = { kind: 'article', format: ARTICLE_FORMAT, id: story.id, seq: story.seq }
    await writeFile(join(home, 'article.json'), sealEnvelope(label, story))
  })
  return folder
}
