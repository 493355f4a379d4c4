import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Library } from '../../../src/main/library/Library.ts'
import { sealEnvelope } from '../../../src/main/library/sealEnvelope.ts'
import type { Article } from '../../../src/shared/article/Article.ts'
import { aLibrary, reopened } from '../../support/aLibrary.ts'
import { DAMAGE } from '../../support/DAMAGE.ts'
import { FaultyDisk } from '../../support/FaultyDisk.ts'
import { writtenStory } from '../../support/writtenStory.ts'

type Scene = { folder: string; story: Article; other: Article; path: string; whole: Buffer }

/** Two stories, each with its last saved version kept, and the library closed. */
async function twoStories(): Promise<Scene> {
  const library = await aLibrary()
  const story = await written(library, 'The river rises')
  const other = await written(library, 'The other story')
  await library.close()
  const path = join(library.folder, 'articles', story.id, 'article.json')
  return { folder: library.folder, story, other, path, whole: readFileSync(path) }
}

async function written(library: Library, headline: string): Promise<Article> {
  const draft = await library.createStory()
  await library.settle()
  return library.saveStory({ ...draft, document: writtenStory(headline, 'All about the river.') })
}

describe.each(DAMAGE)('a story that is %s', (_, damage) => {
  test('is set aside whole, its newest version takes its place, and the others are untouched', async () => {
    const { folder, story, other, path, whole } = await twoStories()
    const damaged = damage(whole)
    writeFileSync(path, damaged)
    rmSync(join(folder, 'index.json'))
    const library = await reopened(folder)
    expect(library.notices).toMatchObject([{ code: 'story-mended', id: `story-mended:${story.id}` }])
    const aside = library.notices[0]?.path ?? ''
    expect(aside.startsWith(join(folder, 'damaged'))).toBe(true)
    expect(readFileSync(aside).equals(damaged)).toBe(true)
    expect(await library.readStory(story.id)).toEqual({ ...story, seq: story.seq + 1 })
    expect(await library.readStory(other.id)).toEqual(other)
    expect(library.rows).toHaveLength(2)
    await library.saveStory({ ...story, slugline: 'GOES ON' })
    await library.close()
    expect((await reopened(folder)).notices).toEqual([])
  })

  test('without any version is set aside, told of, and never begun anew', async () => {
    const { folder, story, other, path, whole } = await twoStories()
    rmSync(join(folder, 'articles', story.id, 'revisions'), { recursive: true })
    const damaged = damage(whole)
    writeFileSync(path, damaged)
    const library = await reopened(folder)
    expect(library.notices).toMatchObject([{ code: 'story-damaged' }])
    expect(readFileSync(library.notices[0]?.path ?? '').equals(damaged)).toBe(true)
    expect(existsSync(path)).toBe(false)
    expect(library.rows).toMatchObject([{ id: other.id }])
    await expect(library.saveStory(story)).rejects.toMatchObject({ code: 'unknown-story' })
  })

  test('is shown from its newest version and left where it is when nothing may be written', async () => {
    const { folder, story, path, whole } = await twoStories()
    const damaged = damage(whole)
    writeFileSync(path, damaged)
    const library = await reopened(folder, { readOnly: true })
    expect(await library.readStory(story.id)).toEqual(story)
    expect(library.notices).toMatchObject([{ code: 'story-mended', path }])
    expect(readFileSync(path).equals(damaged)).toBe(true)
    expect(existsSync(join(folder, 'damaged'))).toBe(false)
  })
})

describe.each(DAMAGE)('a newsroom.json that is %s', (_, damage) => {
  test('is set aside and its newest version takes its place', async () => {
    const { folder } = await twoStories()
    const path = join(folder, 'newsroom.json')
    const damaged = damage(readFileSync(path))
    if (damaged.equals(readFileSync(path))) writeFileSync(path, `${damaged}x`)
    else writeFileSync(path, damaged)
    const library = await reopened(folder)
    expect(library.newsroom.name).toBe('The Indus Post')
    expect(library.notices).toMatchObject([{ code: 'newsroom-mended' }])
    expect(library.rows).toHaveLength(2)
    expect(readdirSync(join(folder, 'damaged'))).toHaveLength(1)
  })
})

test('damage found while working is mended too, twice in a row, and nothing set aside is written over', async () => {
  const { folder, story, path } = await twoStories()
  const library = await reopened(folder)
  for (const rubbish of ['one', 'two']) {
    writeFileSync(path, rubbish)
    expect(await library.readStory(story.id)).toMatchObject({ document: story.document })
  }
  const aside = readdirSync(join(folder, 'damaged')).map(name =>
    readFileSync(join(folder, 'damaged', name), 'utf8'),
  )
  expect(aside.sort()).toEqual(['one', 'two'])
})

test('a damaged version is passed over for an older whole one, and stays', async () => {
  const { folder, story, path } = await twoStories()
  const again = await reopened(folder)
  await again.saveStory({ ...story, slugline: 'NEWER' })
  await again.close()
  const newest = join(folder, 'articles', story.id, 'revisions', '3.json.gz')
  writeFileSync(newest, 'rubbish')
  writeFileSync(path, 'rubbish')
  const library = await reopened(folder)
  expect(await library.readStory(story.id)).toEqual({ ...story, seq: 4 })
  await library.settle()
  expect(readFileSync(newest, 'utf8')).toBe('rubbish')
})

test('a version under the number of another is not taken for the newest', async () => {
  const { folder, story, path } = await twoStories()
  const versions = join(folder, 'articles', story.id, 'revisions')
  cpSync(join(versions, '1.json.gz'), join(versions, '99.json.gz'))
  writeFileSync(path, 'rubbish')
  const library = await reopened(folder)
  expect(await library.readStory(story.id)).toMatchObject({ document: story.document })
})

test('a missing article.json comes back from its newest version', async () => {
  const { folder, story, path } = await twoStories()
  rmSync(path)
  const library = await reopened(folder)
  expect(await library.readStory(story.id)).toEqual({ ...story, seq: story.seq + 1 })
  expect(library.notices).toMatchObject([{ code: 'story-mended', path: null }])
})

test('a story folder that never got its first version is not a story', async () => {
  const { folder } = await twoStories()
  mkdirSync(join(folder, 'articles', '01M853H54MYPTQKMYCP31CTKS4'))
  const library = await reopened(folder)
  expect(library.rows).toHaveLength(2)
  expect(library.notices).toEqual([])
})

test('a link in place of a story is not followed', async () => {
  const { folder, story, path } = await twoStories()
  const outside = join(folder, '..', 'outside.json')
  cpSync(path, outside)
  rmSync(path)
  symlinkSync(outside, path)
  const library = await reopened(folder)
  expect(await library.readStory(story.id)).toMatchObject({ document: story.document })
  await library.saveStory({ ...story, slugline: 'IN' })
  expect(readFileSync(outside, 'utf8')).not.toContain('"IN"')
})

test('a story copied over another is not taken for it', async () => {
  const { folder, story, other, path } = await twoStories()
  cpSync(join(folder, 'articles', other.id, 'article.json'), path)
  const library = await reopened(folder)
  expect(await library.readStory(story.id)).toMatchObject({ id: story.id, document: story.document })
})

test('a story of a newer format is left as it is, told of, and cannot be saved over', async () => {
  const { folder, story, other, path } = await twoStories()
  const newer = sealEnvelope({ kind: 'article', format: 999, id: story.id, seq: 9 }, { from: 'the future' })
  writeFileSync(path, newer)
  const library = await reopened(folder)
  expect(library.rows).toMatchObject([{ id: other.id }])
  expect(library.notices).toMatchObject([{ code: 'story-library-newer' }])
  await expect(library.readStory(story.id)).rejects.toMatchObject({ code: 'library-newer' })
  await expect(library.saveStory(story)).rejects.toMatchObject({ code: 'library-newer' })
  expect(readFileSync(path).equals(newer)).toBe(true)
})

test('a newsroom of a newer format opens the library for reading only', async () => {
  const { folder, story } = await twoStories()
  const path = join(folder, 'newsroom.json')
  const newer = sealEnvelope(
    { kind: 'newsroom', format: 999, id: 'newsroom', seq: 9 },
    { from: 'the future' },
  )
  writeFileSync(path, newer)
  const library = await reopened(folder)
  expect(library.readOnly).toBe(true)
  expect(await library.readStory(story.id)).toEqual(story)
  expect(readFileSync(path).equals(newer)).toBe(true)
  expect(existsSync(join(folder, 'lock'))).toBe(false)
})

test('a story the disk does not give back is told of and left, and hides no other', async () => {
  const { folder, story, other, path, whole } = await twoStories()
  for (const call of ['examine', 'read', 'list'] as const) {
    writeFileSync(path, call === 'list' ? 'rubbish' : whole)
    const disk = new FaultyDisk().fail(call, 'EIO', { about: story.id })
    rmSync(join(folder, 'index.json'), { force: true })
    const library = await reopened(folder, { files: disk.files })
    expect(library.rows, call).toMatchObject([{ id: other.id }])
    expect(library.notices, call).toMatchObject([{ code: 'story-not-readable' }])
    await expect(library.saveStory(story), call).rejects.toMatchObject({ code: 'not-readable' })
    await library.close()
    expect(existsSync(join(folder, 'damaged')), call).toBe(false)
  }
})

test('a disk too full to mend shows the version all the same, and mends with the next save', async () => {
  const { folder, story, path } = await twoStories()
  writeFileSync(path, 'rubbish')
  const disk = new FaultyDisk().fail('write', 'ENOSPC', { about: 'articles' })
  const library = await reopened(folder, { files: disk.files })
  expect(await library.readStory(story.id)).toMatchObject({ document: story.document })
  await expect(library.saveStory(story)).rejects.toMatchObject({ code: 'not-saved' })
  disk.heal()
  await library.saveStory({ ...story, slugline: 'MENDED' })
  await library.close()
  expect((await reopened(folder)).rows.find(row => row.id === story.id)).toMatchObject({ slugline: 'MENDED' })
})

test('a damaged story that cannot be moved aside is shown, and no save goes over it', async () => {
  const { folder, story, path } = await twoStories()
  writeFileSync(path, 'rubbish')
  const disk = new FaultyDisk().fail('rename', 'EACCES', { about: 'damaged' })
  const library = await reopened(folder, { files: disk.files })
  expect(await library.readStory(story.id)).toMatchObject({ document: story.document })
  await expect(library.saveStory({ ...story, slugline: 'OVER' })).rejects.toMatchObject({ code: 'not-saved' })
  expect(readFileSync(path, 'utf8')).toBe('rubbish')
  disk.heal()
  await library.saveStory({ ...story, slugline: 'MENDED' })
  expect(readdirSync(join(folder, 'damaged'))).toHaveLength(1)
})
