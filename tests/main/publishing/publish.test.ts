import { chmod, mkdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createLibrary } from '../../../src/main/library/createLibrary.ts'
import type { FileSystem } from '../../../src/main/library/FileSystem.ts'
import type { Library } from '../../../src/main/library/Library.ts'
import { nodeFileSystem } from '../../../src/main/library/nodeFileSystem.ts'
import { openLibrary } from '../../../src/main/library/openLibrary.ts'
import { planPublication } from '../../../src/main/publishing/planPublication.ts'
import { previewPage } from '../../../src/main/publishing/previewPage.ts'
import { publish } from '../../../src/main/publishing/publish.ts'
import { publishStories } from '../../../src/main/publishing/publishStories.ts'
import type { Article } from '../../../src/shared/article/Article.ts'
import { EMPTY_NEWSROOM } from '../../../src/shared/article/Newsroom.ts'
import type { NodeJson } from '../../../src/shared/document/DocumentJson.ts'
import { folderContents } from '../../support/folderContents.ts'
import { onePixel } from '../../support/onePixel.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const NOW = '2026-11-23T20:00:00+05:00'
const LATER = '2026-12-01T08:00:00+05:00'
const CAREFUL = { replaceForeign: false, now: NOW }

const text = (words: string): NodeJson => ({ type: 'text', text: words })

const urduDocument: NodeJson = {
  type: 'doc',
  content: [
    { type: 'headline', content: [text('پل کھل گیا')] },
    { type: 'standfirst' },
    { type: 'paragraph', content: [text('پل آج کھلا۔')] },
  ],
}

/** A newsroom with a folder to publish to and one story with a picture. */
async function newsroom() {
  const base = temporaryFolder()
  const library = await createLibrary(join(base, 'library'), { ...EMPTY_NEWSROOM, name: 'The Hill Post' })
  onTestFinished(() => library.close())
  const out = join(base, 'out')
  await mkdir(out)
  const picture = await library.addMedia(onePixel)
  const article = await library.createStory({
    slug: 'bridge',
    document: withPicture('Bridge opens', picture.name),
  })
  return { base, library, out, article, picture }
}

function withPicture(headline: string, media: string): NodeJson {
  return {
    type: 'doc',
    content: [
      { type: 'headline', content: [text(headline)] },
      { type: 'standfirst' },
      { type: 'paragraph', content: [text('It opened.')] },
      {
        type: 'figure',
        attrs: { media, alt: '', credit: '', terms: '', width: 1, height: 1 },
        content: [text('The bridge.')],
      },
    ],
  }
}

const edited = async (library: Library, article: Article, headline: string) =>
  library.saveStory({
    ...(await library.readStory(article.id)),
    document: withPicture(headline, mediaOf(article)),
  })

const mediaOf = (article: Article) => String(article.document.content?.at(-1)?.attrs?.media)

const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing was refused',
    error => error.code,
  )

describe('publishing to a folder', () => {
  test('writes the page and its pictures, and records what was written', async () => {
    const { library, out, article, picture } = await newsroom()
    const published = await publish(library, article, 'html', out, CAREFUL)
    const path = `bridge/${picture.name.slice(0, 16)}.png`
    expect(published.files.map(({ path, state }) => [path, state])).toEqual([
      ['bridge.html', 'new'],
      [path, 'new'],
    ])
    expect(published.mainFile).toBe(join(out, 'bridge.html'))
    const contents = await folderContents(out)
    expect(Object.keys(contents).sort()).toEqual(['bridge.html', path].sort())
    expect(contents[path]).toBe(await readFile(library.mediaFile(picture.name), 'latin1'))
    const stored = await library.readStory(article.id)
    expect(stored.publications).toMatchObject([
      { profile: 'html', at: NOW, seq: article.seq, files: [{ path: 'bridge.html' }, { path }] },
    ])
    expect(stored.publishedAt).toBe(NOW)
  })

  test('plans before anything is written', async () => {
    const { library, out, article } = await newsroom()
    expect((await planPublication(library, article, 'html', out, NOW)).map(file => file.state)).toEqual([
      'new',
      'new',
    ])
    expect(await folderContents(out)).toEqual({})
  })

  test('touches nothing when the story has not changed, whenever it is published again', async () => {
    const { library, out, article } = await newsroom()
    await publish(library, article, 'html', out, CAREFUL)
    const before = await folderContents(out)
    const { mtimeMs, ino } = await stat(join(out, 'bridge.html'))
    const stored = await library.readStory(article.id)
    expect((await planPublication(library, stored, 'html', out, LATER)).map(file => file.state)).toEqual([
      'same',
      'same',
    ])
    const again = await publish(library, stored, 'html', out, { ...CAREFUL, now: LATER })
    expect(again.article).toBe(stored)
    expect(await folderContents(out)).toEqual(before)
    expect(await stat(join(out, 'bridge.html'))).toMatchObject({ mtimeMs, ino })
    expect((await library.readStory(article.id)).seq).toBe(stored.seq)
  })

  test('replaces what the same story wrote before', async () => {
    const { library, out, article } = await newsroom()
    await publish(library, article, 'html', out, CAREFUL)
    const corrected = await edited(library, article, 'Bridge opens at last')
    const published = await publish(library, corrected, 'html', out, { ...CAREFUL, now: LATER })
    expect(published.files.map(file => file.state)).toEqual(['changed', 'same'])
    expect(await readFile(join(out, 'bridge.html'), 'utf8')).toContain('Bridge opens at last</h1>')
    expect(published.article.publications).toHaveLength(2)
  })

  test("does not replace a file of someone else's unless told to", async () => {
    const { library, out, article } = await newsroom()
    await writeFile(join(out, 'bridge.html'), 'by hand')
    expect(await refusal(publish(library, article, 'html', out, CAREFUL))).toBe('collision')
    expect(await folderContents(out)).toEqual({ 'bridge.html': 'by hand' })
    expect((await library.readStory(article.id)).publications).toEqual([])
    const published = await publish(library, article, 'html', out, { ...CAREFUL, replaceForeign: true })
    expect(published.files.map(file => file.state)).toEqual(['foreign', 'new'])
    expect(await readFile(join(out, 'bridge.html'), 'utf8')).toContain('Bridge opens</h1>')
  })

  test('sees that someone changed its own file since', async () => {
    const { library, out, article } = await newsroom()
    await publish(library, article, 'html', out, CAREFUL)
    await writeFile(join(out, 'bridge.html'), 'touched up by hand')
    const corrected = await edited(library, article, 'Bridge opens at last')
    expect(await refusal(publish(library, corrected, 'html', out, CAREFUL))).toBe('collision')
  })

  test('shows a page and the source before anything is written', async () => {
    const { library, article, picture } = await newsroom()
    const { html, companions, source } = await previewPage(library, article, 'hugo', NOW)
    expect(html).toContain('Bridge opens</h1>')
    expect(html).toContain('November 23, 2026')
    expect([...companions]).toEqual([
      [`bridge/${picture.name.slice(0, 16)}.png`, library.mediaFile(picture.name)],
    ])
    expect(source).toMatch(/^---\n/)
  })
})

describe('what is not published', () => {
  test('into a folder that is not there', async () => {
    const { library, out, article } = await newsroom()
    expect(await refusal(publish(library, article, 'html', join(out, 'gone'), CAREFUL))).toBe('not-found')
    await writeFile(join(out, 'file'), '')
    expect(await refusal(publish(library, article, 'html', join(out, 'file'), CAREFUL))).toBe('not-found')
  })

  test('into the library, not even through a link', async () => {
    const { base, library, article } = await newsroom()
    await symlink(join(library.folder, 'media'), join(base, 'link'))
    for (const folder of [library.folder, join(library.folder, 'articles'), join(base, 'link')])
      expect(await refusal(publish(library, article, 'html', folder, CAREFUL))).toBe('inside-library')
    const named = await library.saveStory({ ...article, slug: 'library' })
    expect(await refusal(publish(library, named, 'html', base, CAREFUL))).toBe('inside-library')
  })

  test.each(['../evil', 'a/b', '..', 'CON', '.hidden', 'x\u0000y', 'a\\b'])(
    'under the slug %j',
    async slug => {
      const { library, out, article } = await newsroom()
      const named = await library.saveStory({ ...article, slug })
      expect(await refusal(publish(library, named, 'html', out, CAREFUL))).toBe('unsafe-path')
      expect(await folderContents(out)).toEqual({})
    },
  )

  test('through a link that leads out of the folder', async () => {
    const { base, library, out, article } = await newsroom()
    await mkdir(join(base, 'elsewhere'))
    await symlink(join(base, 'elsewhere'), join(out, 'bridge'))
    expect(await refusal(publish(library, article, 'html', out, CAREFUL))).toBe('unsafe-path')
    await rm(join(out, 'bridge'))
    await writeFile(join(base, 'precious'), 'precious')
    await symlink(join(base, 'precious'), join(out, 'bridge.html'))
    expect(await refusal(publish(library, article, 'html', out, { ...CAREFUL, replaceForeign: true }))).toBe(
      'unsafe-path',
    )
    expect(await readFile(join(base, 'precious'), 'utf8')).toBe('precious')
    expect(await folderContents(join(base, 'elsewhere'))).toEqual({})
  })

  test('over a folder or below a file', async () => {
    const { library, out, article } = await newsroom()
    await mkdir(join(out, 'bridge.html'))
    expect(await refusal(publish(library, article, 'html', out, { ...CAREFUL, replaceForeign: true }))).toBe(
      'collision',
    )
    await rm(join(out, 'bridge.html'), { recursive: true })
    await writeFile(join(out, 'bridge'), '')
    expect(await refusal(publish(library, article, 'html', out, { ...CAREFUL, replaceForeign: true }))).toBe(
      'collision',
    )
  })

  test('two stories under one path, whatever the case of their slugs', async () => {
    const { library, out, article, picture } = await newsroom()
    const other = await library.createStory({
      slug: 'Bridge',
      document: withPicture('Another bridge', picture.name),
    })
    expect(await refusal(publishStories(library, [article, other], 'html', out, CAREFUL))).toBe('collision')
    expect(await folderContents(out)).toEqual({})
  })

  test('lets two Urdu pages of a folder share their typeface', async () => {
    const { library, out } = await newsroom()
    const urdu = (slug: string) => library.createStory({ slug, language: 'ur', document: urduDocument })
    const stories = [await urdu('ایک'), await urdu('دو')]
    await publishStories(library, stories, 'html', out, CAREFUL)
    expect(Object.keys(await folderContents(out)).sort()).toEqual(
      ['fonts/noto-nastaliq-urdu.woff2', 'ایک.html', 'دو.html'].sort(),
    )
    const again = await publishStories(library, stories, 'html', out, CAREFUL)
    expect(again.flatMap(({ files }) => files.map(file => file.state))).toEqual([
      'same',
      'same',
      'same',
      'same',
    ])
  })

  test('a story whose picture is gone', async () => {
    const { library, out, article, picture } = await newsroom()
    await rm(library.mediaFile(picture.name))
    expect(await refusal(publish(library, article, 'html', out, CAREFUL))).toBe('not-found')
    expect(await folderContents(out)).toEqual({})
  })

  test('from a library that is open for reading only', async () => {
    const { library, out, article } = await newsroom()
    const reading = await openLibrary(library.folder, { readOnly: true })
    onTestFinished(() => reading.close())
    expect(await refusal(publish(reading, article, 'html', out, CAREFUL))).toBe('library-read-only')
  })

  test('into a folder that may not be written to', async () => {
    const { library, out, article } = await newsroom()
    await chmod(out, 0o500)
    const allowedAnything = process.getuid?.() === 0
    const closed = allowedAnything ? '/proc/self' : out
    expect(await refusal(publish(library, article, 'html', closed, CAREFUL))).toBe('not-writable')
  })
})

describe('a publication that fails half way', () => {
  const CALLS = [
    'create',
    'write',
    'sync',
    'close',
    'rename',
    'makeFolder',
    'syncFolder',
    'read',
    'examine',
  ] as const

  /** The disk, which fails at the n-th call of one kind that is for a change at the target. */
  function failing(call: (typeof CALLS)[number], nth: number): { files: FileSystem; failed(): boolean } {
    let left = nth
    const due = () => {
      left -= 1
      return left === 0
    }
    const error = () => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
    const guard = <A extends unknown[], R>(name: string, act: (...args: A) => Promise<R>) =>
      name === call ? async (...args: A) => (due() ? Promise.reject(error()) : act(...args)) : act
    const files: FileSystem = {
      ...nodeFileSystem,
      read: guard('read', nodeFileSystem.read),
      examine: guard('examine', nodeFileSystem.examine),
      rename: guard('rename', nodeFileSystem.rename),
      makeFolder: guard('makeFolder', nodeFileSystem.makeFolder),
      syncFolder: guard('syncFolder', nodeFileSystem.syncFolder),
      create: guard('create', async path => {
        const file = await nodeFileSystem.create(path)
        return {
          write: guard('write', bytes => file.write(bytes)),
          sync: guard('sync', () => file.sync()),
          close: guard('close', async () => file.close()),
        }
      }),
    }
    return { files, failed: () => left <= 0 }
  }

  test.each(CALLS)('puts every file back as it was, at whichever %s it fails', async call => {
    const { library, out, article, picture } = await newsroom()
    await publish(library, article, 'html', out, CAREFUL)
    const corrected = await edited(library, article, 'Bridge opens at last')
    const second = await library.createStory({
      slug: 'tunnel',
      document: withPicture('Tunnel opens', picture.name),
    })
    const before = await folderContents(out)
    const [first] = await Promise.all([library.readStory(corrected.id)])
    let nth = 1
    for (; ; nth += 1) {
      const { files, failed } = failing(call, nth)
      const outcome = await refusal(
        publishStories(library, [first, second], 'html', out, { ...CAREFUL, files }),
      )
      if (!failed()) break
      expect(outcome).toBe('not-writable')
      expect(await folderContents(out)).toEqual(before)
    }
    expect(nth).toBeGreaterThan(1)
    expect(Object.keys(await folderContents(out))).toContain('tunnel.html')
  })

  test('is taken back when it cannot be recorded', async () => {
    const { library, out, article } = await newsroom()
    const forgetful: Library = {
      ...library,
      readOnly: false,
      folder: library.folder,
      newsroom: library.newsroom,
      mediaFile: name => library.mediaFile(name),
      recordPublication: () => Promise.reject(new Error('cannot record')),
    }
    await expect(publish(forgetful, article, 'html', out, CAREFUL)).rejects.toThrow('cannot record')
    expect(await folderContents(out)).toEqual({})
  })

  test('says where the earlier files are when they cannot be put back', async () => {
    const { library, out, article } = await newsroom()
    const place = (await publish(library, article, 'html', out, CAREFUL)).mainFile
    const corrected = await edited(library, article, 'Bridge opens at last')
    const files: FileSystem = {
      ...nodeFileSystem,
      rename: async (from, to) => {
        if (from.includes('old-')) throw Object.assign(new Error('EIO'), { code: 'EIO' })
        await nodeFileSystem.rename(from, to)
      },
      // The disk fails once the new page stands.
      syncFolder: async path => {
        if ((await readFile(place, 'utf8')).includes('at last'))
          throw Object.assign(new Error('EIO'), { code: 'EIO' })
        await nodeFileSystem.syncFolder(path)
      },
    }
    await expect(publish(library, corrected, 'html', out, { ...CAREFUL, files })).rejects.toThrow(
      /the earlier files are in .*copydesk-publish/,
    )
    const kept = Object.entries(await folderContents(out)).filter(([path]) => path.includes('old-'))
    expect(kept.map(([, bytes]) => bytes.includes('Bridge opens</h1>'))).toEqual([true])
  })
})
