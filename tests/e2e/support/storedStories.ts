import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '../../../src/shared/article/Article.ts'

/** The stories as they stand on the disk, read without the app. */
export async function storedStories(library: string): Promise<Article[]> {
  const folder = join(library, 'articles')
  const ids = await readdir(folder)
  return Promise.all(
    ids.map(async id => JSON.parse(await readFile(join(folder, id, 'article.json'), 'utf8')).body as Article),
  )
}
