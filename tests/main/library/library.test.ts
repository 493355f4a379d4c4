import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createLibrary } from '../../../src/main/library/createLibrary.ts'
import { openLibrary } from '../../../src/main/library/openLibrary.ts'
import { EMPTY_NEWSROOM } from '../../../src/shared/article/Newsroom.ts'
import { aLibrary, reopened } from '../../support/aLibrary.ts'
import { FaultyDisk } from '../../support/FaultyDisk.ts'
import { onePixel } from '../../support/onePixel.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { writtenStory } from '../../support/writtenStory.ts'

const NEWSROOM = { ...EMPTY_NEWSROOM, name: 'The Indus Post' }

test('what was saved is there after closing and opening', async () => {
  const library = await aLibrary()
  const draft = await library.createStory({ slugline: 'FLOOD' })
  const saved = await library.saveStory({
    ...draft,
    document: writtenStory('Floods in Sindh', 'Water rose.'),
  })
  await library.close()
  const again = await reopened(library.folder)
  expect(await again.readStory(draft.id)).toEqual(saved)
  expect(again.newsroom).toEqual(NEWSROOM)
  expect(again.rows).toMatchObject([
    { id: draft.id, seq: saved.seq, headline: 'Floods in Sindh', slugline: 'FLOOD' },
  ])
  expect(again.notices).toEqual([])
})

test('each save has the next number and the time it was made; a slug is kept as given', async () => {
  let now = Date.parse('2026-05-18T07:00:00Z')
  const library = await aLibrary({ now: () => now })
  const draft = await library.createStory({ slug: 'Not-Proposed' })
  now += 60_000
  const second = await library.saveStory(draft)
  const third = await library.saveStory({ ...draft, seq: 99 })
  expect([draft.seq, second.seq, third.seq]).toEqual([1, 2, 3])
  expect([draft.modifiedAt, second.modifiedAt]).toEqual([
    '2026-05-18T07:00:00.000Z',
    '2026-05-18T07:01:00.000Z',
  ])
  expect(third.slug).toBe('Not-Proposed')
})

test('saves of one story go one after the other; the last one asked for stands', async () => {
  const library = await aLibrary()
  const draft = await library.createStory()
  const saves = Array.from({ length: 40 }, (_, index) =>
    library.saveStory({ ...draft, slugline: `S${index}` }),
  )
  const numbers = (await Promise.all(saves)).map(({ seq }) => seq)
  expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => index + 2))
  expect(await library.readStory(draft.id)).toMatchObject({ seq: 41, slugline: 'S39' })
  expect(
    readdirSync(join(library.folder, 'articles', draft.id)).filter(name => name.endsWith('.tmp')),
  ).toEqual([])
})

test('more stories than stay open are saved side by side', async () => {
  const library = await aLibrary()
  const drafts = await Promise.all(Array.from({ length: 60 }, () => library.createStory()))
  await Promise.all(drafts.map(draft => library.saveStory({ ...draft, slugline: draft.id })))
  expect(library.rows).toHaveLength(60)
  expect(library.rows.every(row => row.slugline === row.id && row.seq === 2)).toBe(true)
})

test('a new story is in the language of the newsroom unless told otherwise', async () => {
  const library = await aLibrary()
  await library.updateNewsroom({ languages: ['ur', 'en'], name: undefined })
  expect((await library.createStory()).language).toBe('ur')
  expect((await library.createStory({ language: undefined })).language).toBe('ur')
  expect((await library.createStory({ language: 'en' })).language).toBe('en')
  expect(library.newsroom.name).toBe('The Indus Post')
})

test('a story that no reader could read is not saved', async () => {
  const library = await aLibrary()
  const draft = await library.createStory()
  const broken = { ...draft, document: { type: 'doc', content: [{ type: 'marquee' }] } }
  await expect(library.saveStory(broken)).rejects.toMatchObject({ code: 'invalid-request' })
  expect(await library.readStory(draft.id)).toEqual(draft)
})

test('a publication is recorded, its version kept, and a save that has not heard of it does not lose it', async () => {
  const library = await aLibrary()
  const draft = await library.createStory()
  const at = '2026-05-18T12:04:00+05:00'
  const published = await library.recordPublication(draft.id, { profile: 'hugo', at, seq: 1, files: [] })
  expect(published).toMatchObject({ seq: 2, publishedAt: at, publications: [{ profile: 'hugo' }] })
  expect(readdirSync(join(library.folder, 'articles', draft.id, 'revisions'))).toContain('2.json.gz')
  const saved = await library.saveStory({ ...draft, slugline: 'STALE' })
  expect(saved).toMatchObject({ seq: 3, publishedAt: at, publications: published.publications })
})

test('a story in the trash is off the desk and comes back whole', async () => {
  const library = await aLibrary()
  const draft = await library.createStory({ slugline: 'GONE' })
  await library.trashStory(draft.id)
  expect(library.rows).toEqual([])
  await expect(library.readStory(draft.id)).rejects.toMatchObject({ code: 'unknown-story' })
  await expect(library.saveStory(draft)).rejects.toMatchObject({ code: 'unknown-story' })
  await library.close()
  const again = await reopened(library.folder)
  expect(again.rows).toEqual([])
  expect(await again.untrashStory(draft.id)).toMatchObject({ id: draft.id, slugline: 'GONE' })
  expect(await again.readStory(draft.id)).toEqual(draft)
})

test.each([
  '',
  '..',
  '../../etc/passwd',
  '01M853H54MYPTQKMYCP31CTKS4',
  '01m853h54myptqkmycp31ctks4',
  'CON',
  'a/b',
])('the id %j leads nowhere', async id => {
  const library = await aLibrary()
  const draft = await library.createStory()
  await expect(library.readStory(id)).rejects.toMatchObject({ code: 'unknown-story' })
  await expect(library.trashStory(id)).rejects.toMatchObject({ code: 'unknown-story' })
  await expect(library.untrashStory(id)).rejects.toMatchObject({ code: 'unknown-story' })
  await expect(library.saveStory({ ...draft, id })).rejects.toMatchObject({ code: 'unknown-story' })
  expect(readdirSync(join(library.folder, 'articles'))).toEqual([draft.id])
})

test('a library that was closed answers so, and lets the next one in', async () => {
  const library = await aLibrary()
  const draft = await library.createStory()
  const late = library.saveStory({ ...draft, slugline: 'LATE' })
  await library.close()
  expect(await late).toMatchObject({ seq: 2 })
  await expect(library.saveStory(draft)).rejects.toMatchObject({ code: 'no-library' })
  expect((await reopened(library.folder)).rows).toMatchObject([{ slugline: 'LATE' }])
})

test('a whole index spares reading the stories; a missing, damaged or old one does not change the list', async () => {
  const library = await aLibrary()
  const drafts = [await library.createStory({ slugline: 'A' }), await library.createStory({ slugline: 'B' })]
  const articleOf = (id: string) => join(library.folder, 'articles', id, 'article.json')
  const longAgo = new Date('2026-01-01T00:00:00Z')
  for (const { id } of drafts) utimesSync(articleOf(id), longAgo, longAgo)
  await library.close()
  const settled = await reopened(library.folder)
  await settled.close()
  const index = join(library.folder, 'index.json')
  const rows = settled.rows

  const readsOf = async () => {
    const disk = new FaultyDisk()
    const again = await reopened(library.folder, { files: disk.files, readOnly: true })
    expect(again.rows).toEqual(rows)
    return disk.calls.filter(call => call === 'read').length
  }
  const withIndex = await readsOf()
  const kept = readFileSync(index)
  for (const damaged of ['', 'null', '[]', '{', '\0'.repeat(100)]) {
    writeFileSync(index, damaged)
    expect(await readsOf()).toBe(withIndex + drafts.length)
  }
  rmSync(index)
  expect(await readsOf()).toBe(withIndex + drafts.length - 1)
  writeFileSync(index, kept)
  utimesSync(articleOf(drafts[0]?.id ?? ''), longAgo, new Date('2026-01-02T00:00:00Z'))
  expect(await readsOf()).toBe(withIndex + 1)
})

test('closing waits for everything asked for', async () => {
  const library = await aLibrary()
  const done: string[] = []
  void library.updateNewsroom({ tagline: 'Late' }).then(() => done.push('newsroom'))
  void library.createStory().then(() => done.push('story'))
  await library.close()
  expect(done.sort()).toEqual(['newsroom', 'story'])
})

test('the newsroom is saved with its earlier versions and refuses what is none', async () => {
  const library = await aLibrary()
  await library.updateNewsroom({ tagline: 'News of the river' })
  await expect(library.updateNewsroom({ languages: [] })).rejects.toMatchObject({ code: 'invalid-request' })
  await library.close()
  expect(readdirSync(join(library.folder, 'revisions')).sort()).toEqual(['1.json.gz', '2.json.gz'])
  expect((await reopened(library.folder)).newsroom).toEqual({ ...NEWSROOM, tagline: 'News of the river' })
})

test('opened for reading only it reads, changes nothing and needs no lock', async () => {
  const library = await aLibrary()
  const draft = await library.createStory()
  await library.settle()
  const before = readdirSync(library.folder, { recursive: true }).sort()
  const reading = await reopened(library.folder, { readOnly: true })
  expect(reading.readOnly).toBe(true)
  expect(await reading.readStory(draft.id)).toEqual(draft)
  for (const change of [
    () => reading.createStory(),
    () => reading.saveStory(draft),
    () => reading.trashStory(draft.id),
    () => reading.updateNewsroom({ name: 'x' }),
    () => reading.addMedia(new Uint8Array([1])),
  ])
    await expect(change()).rejects.toMatchObject({ code: 'library-read-only' })
  await reading.close()
  expect(readdirSync(library.folder, { recursive: true }).sort()).toEqual(before)
})

test.each(['EROFS', 'EACCES', 'EPERM'])(
  'a folder that may not be written to (%s) opens for reading only and says so',
  async code => {
    const library = await aLibrary()
    const draft = await library.createStory()
    await library.close()
    const disk = new FaultyDisk()
      .fail('create', code)
      .fail('link', code)
      .fail('rename', code)
      .fail('makeFolder', code)
    const reading = await reopened(library.folder, { files: disk.files })
    expect(reading.readOnly).toBe(true)
    expect(await reading.readStory(draft.id)).toEqual(draft)
    expect(reading.notices).toMatchObject([{ code: 'library-read-only' }])
  },
)

test('a folder that is no library is refused and left as it is', async () => {
  const folder = temporaryFolder()
  await expect(openLibrary(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'not-a-library' })
  expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  writeFileSync(join(folder, 'newsroom.json'), '{"name":"somebody else"}')
  mkdirSync(join(folder, 'articles', 'hello'), { recursive: true })
  await expect(openLibrary(folder)).rejects.toMatchObject({ code: 'not-a-library' })
  await expect(openLibrary(join(folder, 'newsroom.json'))).rejects.toMatchObject({ code: 'not-a-library' })
  expect(readdirSync(folder).sort()).toEqual(['articles', 'newsroom.json'])
})

test('a library is not made over a library, a file or other people’s files', async () => {
  const library = await aLibrary()
  await expect(createLibrary(library.folder, NEWSROOM)).rejects.toMatchObject({ code: 'collision' })
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'holiday.jpg'), 'x')
  await expect(createLibrary(folder, NEWSROOM)).rejects.toMatchObject({ code: 'collision' })
  await expect(createLibrary(join(folder, 'holiday.jpg'), NEWSROOM)).rejects.toMatchObject({
    code: 'collision',
  })
  expect(readdirSync(folder)).toEqual(['holiday.jpg'])
})

test('a library whose making was cut short is made again', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'articles'))
  writeFileSync(join(folder, '.DS_Store'), '')
  const library = await createLibrary(folder, NEWSROOM)
  await library.close()
  expect((await reopened(folder)).newsroom.name).toBe('The Indus Post')
})

test('other people’s files in a library stay untouched', async () => {
  const library = await aLibrary()
  const strange = ['notes.txt', 'articles/readme.md', 'articles/drafts/article.json', 'media/logo.svg']
  mkdirSync(join(library.folder, 'articles', 'drafts'))
  for (const name of strange) writeFileSync(join(library.folder, name), 'mine')
  await library.createStory()
  await library.close()
  const again = await reopened(library.folder)
  expect(again.rows).toHaveLength(1)
  expect(again.notices).toEqual([])
  for (const name of strange) expect(readFileSync(join(library.folder, name), 'utf8')).toBe('mine')
})

test('a full disk refuses a save, keeps the version before, and saves again once there is space', async () => {
  const disk = new FaultyDisk()
  const library = await aLibrary({ files: disk.files })
  const draft = await library.createStory({ slugline: 'SAFE' })
  await library.settle()
  disk.fail('write', 'ENOSPC')
  await expect(library.saveStory({ ...draft, slugline: 'LOST?' })).rejects.toMatchObject({
    code: 'not-saved',
  })
  await expect(library.createStory()).rejects.toMatchObject({ code: 'not-saved' })
  expect(await library.readStory(draft.id)).toEqual(draft)
  disk.heal()
  expect(await library.saveStory({ ...draft, slugline: 'NOW' })).toMatchObject({ seq: 2, slugline: 'NOW' })
  expect(readdirSync(join(library.folder, 'articles'))).toEqual([draft.id])
})

test('a story whose file cannot be read is never written over', async () => {
  const disk = new FaultyDisk()
  const library = await aLibrary({ files: disk.files })
  const draft = await library.createStory({ slugline: 'THERE' })
  const path = join(library.folder, 'articles', draft.id, 'article.json')
  const bytes = readFileSync(path)
  disk.fail('read', 'EIO', { about: 'article.json' })
  await expect(library.readStory(draft.id)).rejects.toMatchObject({ code: 'not-readable' })
  await expect(library.saveStory({ ...draft, slugline: 'OVER' })).rejects.toMatchObject({
    code: 'not-readable',
  })
  expect(readFileSync(path).equals(bytes)).toBe(true)
  expect(library.notices).toMatchObject([{ code: 'story-not-readable' }])
  disk.heal()
  expect(await library.readStory(draft.id)).toEqual(draft)
})

test('a version that cannot be kept is told of, and the story is saved all the same', async () => {
  const disk = new FaultyDisk()
  const library = await aLibrary({ files: disk.files })
  const draft = await library.createStory()
  disk.fail('makeFolder', 'EIO', { about: 'revisions' })
  await library.settle()
  expect(library.notices).toMatchObject([{ code: 'version-not-kept' }])
  expect(await library.readStory(draft.id)).toEqual(draft)
})

test('what a killed writer left on its way is swept by the next', async () => {
  const library = await aLibrary()
  const draft = await library.createStory()
  await library.close()
  const left = ['', `articles/${draft.id}`, 'media', `articles/${draft.id}/revisions`].map(place =>
    join(library.folder, place, '.copydesk-4194305-0123456789abcdef.tmp'),
  )
  for (const path of left) writeFileSync(path, '{"half')
  const dead = {
    app: 'Copydesk',
    pid: 4194305,
    born: 'x',
    since: '2026-01-01T00:00:00Z',
    token: '0'.repeat(32),
  }
  const host = (await import('node:os')).hostname()
  writeFileSync(join(library.folder, 'lock'), JSON.stringify({ ...dead, host }))
  const again = await reopened(library.folder)
  expect(left.filter(existsSync)).toEqual([])
  expect(again.rows).toHaveLength(1)
  expect(statSync(join(library.folder, 'lock')).isFile()).toBe(true)
})

test('a library whose folder is gone does not come up again, empty, in its place', async () => {
  const library = await aLibrary()
  const story = await library.createStory()
  renameSync(library.folder, `${library.folder}-away`)
  await expect(library.saveStory(story)).rejects.toMatchObject({ code: 'not-saved' })
  await expect(library.createStory()).rejects.toMatchObject({ code: 'not-saved' })
  await expect(library.trashStory(story.id)).rejects.toMatchObject({ code: 'not-saved' })
  await expect(library.addMedia(onePixel)).rejects.toMatchObject({ code: 'not-saved' })
  await library.settle()
  expect(existsSync(library.folder)).toBe(false)
  renameSync(`${library.folder}-away`, library.folder)
  expect(await library.saveStory(story)).toMatchObject({ seq: story.seq + 1 })
})
