import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleShape } from '../../../src/main/library/articleShape.ts'
import { nodeFileSystem } from '../../../src/main/library/nodeFileSystem.ts'
import { Revisions } from '../../../src/main/library/Revisions.ts'
import { ARTICLE_FORMAT } from '../../../src/shared/article/restoreArticle.ts'
import { textOf } from '../../../src/shared/document/textOf.ts'
import { aLibrary, reopened } from '../../support/aLibrary.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

type Contents = {
  newsroom: object
  media: string[]
  stories: {
    id: string
    trashed: boolean
    pictures: string[]
    versions: { seq: number; words: string }[]
    [field: string]: unknown
  }[]
}

const formats = join(import.meta.dirname, 'formats')
const contentsOf = (format: string): Contents =>
  JSON.parse(readFileSync(join(formats, format, 'contents.json'), 'utf8'))

describe.each(readdirSync(formats))('a library of format %s', format => {
  const contents = contentsOf(format)

  /** Today's Copydesk over a copy of it, the dropped story taken out of the trash. */
  async function opened() {
    const folder = join(temporaryFolder(), 'Library')
    cpSync(join(formats, format, 'library'), folder, { recursive: true })
    const library = await reopened(folder)
    for (const { id, trashed } of contents.stories) if (trashed) await library.untrashStory(id)
    return library
  }

  test('opens with every word, field and picture of every story', async () => {
    const library = await opened()
    expect(library.readOnly).toBe(false)
    expect(library.newsroom).toMatchObject(contents.newsroom)
    expect(library.rows.map(({ id }) => id).toSorted()).toEqual(
      contents.stories.map(({ id }) => id).toSorted(),
    )
    for (const { id, trashed: _, pictures, versions, ...fields } of contents.stories) {
      const article = await library.readStory(id)
      expect(article).toMatchObject(fields)
      expect(textOf(article.document)).toBe(versions.at(-1)?.words)
      expect((article.document.content ?? []).flatMap(block => block.attrs?.media ?? [])).toEqual(pictures)
    }
    for (const name of contents.media)
      expect(
        createHash('sha256')
          .update(readFileSync(library.mediaFile(name)))
          .digest('hex'),
      ).toBe(name.split('.')[0])
    expect(library.notices).toEqual([])
  })

  test('gives every earlier version back, word for word', async () => {
    const { folder } = await opened()
    for (const { id, versions } of contents.stories) {
      const kept = new Revisions(nodeFileSystem, join(folder, 'articles', id, 'revisions'), id, articleShape)
      expect(await kept.list()).toEqual(versions.map(({ seq }) => seq).toReversed())
      for (const { seq, words } of versions) expect(textOf((await kept.read(seq)).body.document)).toBe(words)
    }
  })

  test('is written on as a library of today', async () => {
    const library = await opened()
    for (const { id } of contents.stories) {
      const article = await library.readStory(id)
      await library.saveStory({ ...article, slugline: 'WRITTEN ON' })
    }
    await library.close()
    const again = await reopened(library.folder)
    expect(again.rows.every(({ slugline }) => slugline === 'WRITTEN ON')).toBe(true)
    for (const { id } of contents.stories) {
      const stored = readFileSync(join(library.folder, 'articles', id, 'article.json'), 'utf8')
      expect(JSON.parse(stored).format).toBe(ARTICLE_FORMAT)
    }
  })
})

test('a new library is written in the format of today', async () => {
  const library = await aLibrary()
  const { id } = await library.createStory()
  const stored = readFileSync(join(library.folder, 'articles', id, 'article.json'), 'utf8')
  expect(JSON.parse(stored).format).toBe(ARTICLE_FORMAT)
})
