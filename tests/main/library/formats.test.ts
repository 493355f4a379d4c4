import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleShape } from '../../../src/main/library/articleShape.ts'
import { nodeFileSystem } from '../../../src/main/library/nodeFileSystem.ts'
import { Revisions } from '../../../src/main/library/Revisions.ts'
import { examineLibrary } from '../../../src/main/library/verify/examineLibrary.ts'
import { ARTICLE_FORMAT } from '../../../src/shared/article/restoreArticle.ts'
import { textOf } from '../../../src/shared/document/textOf.ts'
import { aLibrary, reopened } from '../../support/aLibrary.ts'
import { folderContents } from '../../support/folderContents.ts'
import { filesOfStory, makeNewer } from '../../support/makeNewer.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { writtenStory } from '../../support/writtenStory.ts'

type Contents = {
  newsroom: object
  media: string[]
  stories: {
    id: string
    trashed: boolean
    pictures: string[]
    versions: { seq: number; words: string }[]
    /** Versions with a name; since format 2. */
    names?: { seq: number; name: string }[]
    [field: string]: unknown
  }[]
}

const formats = join(import.meta.dirname, 'formats')
const contentsOf = (format: string): Contents =>
  JSON.parse(readFileSync(join(formats, format, 'contents.json'), 'utf8'))

describe.each(readdirSync(formats))('a library of format %s', format => {
  const contents = contentsOf(format)

  const aCopy = (): string => {
    const folder = join(temporaryFolder(), 'Library')
    cpSync(join(formats, format, 'library'), folder, { recursive: true })
    return folder
  }

  /** Today's Copydesk over a copy of it, the dropped story taken out of the trash. */
  async function opened() {
    const folder = aCopy()
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
    for (const { id, trashed: _, pictures, versions, names: _names, ...fields } of contents.stories) {
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

  test('knows the versions that were given a name', async () => {
    const library = await opened()
    for (const { id, names = [] } of contents.stories) {
      const named = (await library.listVersions(id)).filter(({ name }) => name !== null)
      expect(named).toMatchObject(names)
    }
  })

  test('is not rewritten by being opened, read and closed', async () => {
    const folder = aCopy()
    const before = await folderContents(folder)
    const opened = await reopened(folder)
    for (const { id } of opened.rows) await opened.readStory(id)
    await opened.close()
    const { 'index.json': _was, ...kept } = before
    const { 'index.json': _is, ...after } = await folderContents(folder)
    expect(after).toEqual(kept)
  })

  test('is sound in every file', async () => {
    expect((await examineLibrary(aCopy())).findings).toEqual([])
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

describe('where a newer Copydesk has been', () => {
  /** A closed library with two stories; `ids` in the order they were written. */
  async function written() {
    const library = await aLibrary()
    const ids: string[] = []
    for (const headline of ['The river rises', 'The other story']) {
      const draft = await library.createStory()
      await library.saveStory({ ...draft, document: writtenStory(headline, 'Words.') })
      await library.settle()
      ids.push(draft.id)
    }
    await library.close()
    const [story = '', other = ''] = ids
    return { folder: library.folder, story, other, newsroom: join(library.folder, 'newsroom.json') }
  }

  test('a newer newsroom opens the whole library for reading only, with one clear sentence', async () => {
    const { folder, story, newsroom } = await written()
    makeNewer(newsroom)
    const before = await folderContents(folder)
    const library = await reopened(folder)
    expect(library.readOnly).toBe(true)
    expect(library.newsroom.name).toBe('The Indus Post')
    expect(library.notices).toEqual([
      {
        id: 'library-newer:newsroom',
        code: 'library-newer',
        message:
          'This library was written by a newer Copydesk, so it is open for reading only and nothing in it is changed. Use the newer Copydesk to write in it.',
        path: null,
      },
    ])
    expect(textOf((await library.readStory(story)).document)).toContain('The river rises')
    await expect(library.createStory()).rejects.toMatchObject({ code: 'library-read-only' })
    await expect(library.updateNewsroom({ name: 'X' })).rejects.toMatchObject({ code: 'library-read-only' })
    await library.close()
    expect(await folderContents(folder)).toEqual(before)
  })

  test('one newer story is told of by its headline and never written over; the others are worked on', async () => {
    const { folder, story, other } = await written()
    const files = filesOfStory(folder, 'articles', story)
    makeNewer(...files)
    const before = files.map(file => readFileSync(file))
    const library = await reopened(folder)
    expect(library.readOnly).toBe(false)
    expect(library.rows).toMatchObject([{ id: other }])
    expect(library.notices).toMatchObject([
      { code: 'story-library-newer', message: expect.stringContaining('The river rises') },
    ])
    await expect(library.readStory(story)).rejects.toMatchObject({ code: 'library-newer' })
    await expect(library.trashStory(story)).rejects.toThrow()
    await library.saveStory({ ...(await library.readStory(other)), slugline: 'GOES ON' })
    await library.close()
    expect(files.map(file => readFileSync(file))).toEqual(before)
    expect((await examineLibrary(folder)).findings.map(({ code }) => code)).toEqual(
      files.map(() => 'newer-format'),
    )
  })

  test('no older version takes the place of a damaged story whose newest version is newer', async () => {
    const { folder, story } = await written()
    const [article = '', ...versions] = filesOfStory(folder, 'articles', story)
    const newest = join(folder, 'articles', story, 'revisions', '2.json.gz')
    expect(versions).toContain(newest)
    makeNewer(newest)
    writeFileSync(article, 'rubbish')
    const library = await reopened(folder)
    expect(library.notices).toMatchObject([{ code: 'story-library-newer' }])
    expect(readFileSync(article, 'utf8')).toBe('rubbish')
  })

  test('a newer index is no more than a list: it is made anew', async () => {
    const { folder, story, other } = await written()
    makeNewer(join(folder, 'index.json'))
    const library = await reopened(folder)
    expect(library.rows.map(({ id }) => id).toSorted()).toEqual([story, other].toSorted())
    expect(library.notices).toEqual([])
  })

  test('a newer story in the trash stays there, whole', async () => {
    const { folder, story } = await written()
    const first = await reopened(folder)
    await first.trashStory(story)
    await first.close()
    const files = filesOfStory(folder, 'trash', story)
    makeNewer(...files)
    const before = files.map(file => readFileSync(file))
    const library = await reopened(folder)
    await expect(library.untrashStory(story)).rejects.toMatchObject({ code: 'library-newer' })
    expect(files.map(file => readFileSync(file))).toEqual(before)
  })
})
