import { cpSync, lutimesSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Library } from '../../../src/main/library/Library.ts'
import { sealEnvelope } from '../../../src/main/library/sealEnvelope.ts'
import { examineLibrary } from '../../../src/main/library/verify/examineLibrary.ts'
import { textOf } from '../../../src/shared/document/textOf.ts'
import { aLibrary, reopened } from '../../support/aLibrary.ts'
import { DAMAGE } from '../../support/DAMAGE.ts'
import { FaultyDisk } from '../../support/FaultyDisk.ts'
import { onePixel } from '../../support/onePixel.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { writtenStory } from '../../support/writtenStory.ts'

type Scene = {
  readonly folder: string
  readonly story: string
  readonly other: string
  readonly trashed: string
  readonly picture: string
}

/** Two stories on the desk in two versions each, one in the trash, a picture; the library closed. */
async function closedLibrary(): Promise<Scene> {
  const library = await aLibrary()
  const { name: picture } = await library.addMedia(onePixel)
  const write = async (headline: string) => {
    const draft = await library.createStory()
    await library.settle()
    await library.saveStory({ ...draft, document: writtenStory(headline, 'All about the river.') })
    await library.settle()
    return draft.id
  }
  const [story, other, trashed] = [
    await write('The river rises'),
    await write('The other story'),
    await write('A dropped story'),
  ]
  await library.trashStory(trashed)
  await library.updateNewsroom({ tagline: 'News from the river' })
  await library.close()
  const name = { kind: 'version-name', format: 1, id: story, seq: 1 }
  writeFileSync(
    join(library.folder, 'articles', story, 'revisions', '1.name.json'),
    sealEnvelope(name, { name: 'First words', by: 'Amna', at: '2026-05-18T12:04:00+05:00' }),
  )
  return { folder: library.folder, story, other, trashed, picture }
}

function aCopy(scene: Scene): Scene {
  const folder = join(temporaryFolder(), 'Library')
  cpSync(scene.folder, folder, { recursive: true, preserveTimestamps: true })
  return { ...scene, folder }
}

/** What stands in place of a file besides bytes. */
const IN_PLACE: readonly (readonly [string, (path: string) => void])[] = [
  ['an empty folder', path => mkdirSync(path)],
  ['a folder with a file', path => [mkdirSync(path), writeFileSync(join(path, 'notes.txt'), 'mine')]],
  ['a link to a file', path => symlinkSync(join(path, '..', '..', 'outside.txt'), path)],
  ['a link to nowhere', path => symlinkSync('nowhere', path)],
  ['a link to itself', path => symlinkSync(path, path)],
]

/** The state changes nothing of this file: it holds no such word, or it is packed and followed by nothing of note. */
function isHarmless(path: string, whole: Buffer, damaged: Buffer): boolean {
  return damaged.equals(whole) || (path.endsWith('.gz') && damaged.subarray(0, whole.length).equals(whole))
}

const STATES: readonly (readonly [string, (path: string) => void])[] = [
  ...DAMAGE.map(([name, damage]) => {
    const harm = (path: string) => {
      const whole = readFileSync(path)
      const damaged = damage(whole)
      writeFileSync(path, isHarmless(path, whole, damaged) ? Buffer.from(name) : damaged)
    }
    return [name, harm] as const
  }),
  ...IN_PLACE.map(([name, put]) => {
    const harm = (path: string) => {
      rmSync(path)
      put(path)
    }
    return [name, harm] as const
  }),
]

/** Every kind of stored file, what opening tells of it when it is damaged, and what examining it finds. */
const FILES: readonly {
  readonly name: string
  readonly path: (scene: Scene) => string
  readonly told: readonly string[]
  readonly finds: string
}[] = [
  {
    name: 'a story',
    path: ({ story }) => `articles/${story}/article.json`,
    told: ['story-mended'],
    finds: 'story-damaged',
  },
  {
    name: 'the newest version of a story',
    path: ({ story }) => `articles/${story}/revisions/2.json.gz`,
    told: [],
    finds: 'version-damaged',
  },
  {
    name: 'the name of a version',
    path: ({ story }) => `articles/${story}/revisions/1.name.json`,
    told: [],
    finds: 'record-damaged',
  },
  { name: 'the newsroom', path: () => 'newsroom.json', told: ['newsroom-mended'], finds: 'newsroom-damaged' },
  {
    name: 'a version of the newsroom',
    path: () => 'revisions/2.json.gz',
    told: [],
    finds: 'version-damaged',
  },
  { name: 'the index', path: () => 'index.json', told: [], finds: 'index-damaged' },
  { name: 'a picture', path: ({ picture }) => `media/${picture}`, told: [], finds: 'picture-damaged' },
  {
    name: 'a story in the trash',
    path: ({ trashed }) => `trash/${trashed}/article.json`,
    told: [],
    finds: 'story-damaged',
  },
  {
    name: 'the record of the trash',
    path: ({ trashed }) => `trash/${trashed}/trashed.json`,
    told: [],
    finds: 'record-damaged',
  },
]

/** A desk to work at: both stories with their words, the newsroom's name, and every kind of work can be done. */
async function expectWorkingDesk(library: Library, { story, other }: Scene): Promise<void> {
  expect(library.readOnly).toBe(false)
  expect(library.newsroom.name).toBe('The Indus Post')
  expect(library.rows.map(({ id }) => id).toSorted()).toEqual([story, other].toSorted())
  expect(textOf((await library.readStory(story)).document)).toContain('The river rises')
  const next = await library.readStory(other)
  expect(textOf(next.document)).toContain('The other story')
  await library.saveStory({ ...next, slugline: 'GOES ON' })
  await library.saveStory({ ...(await library.readStory(story)), slugline: 'GOES ON TOO' })
  await library.updateNewsroom({ tagline: 'Still here' })
  await library.addMedia(onePixel)
  await library.trashStory((await library.createStory()).id)
  expect((await library.listTrash()).length).toBeGreaterThan(0)
  expect((await library.search('after:2000')).stories).toHaveLength(2)
}

describe.each(FILES)('$name', ({ path, told, finds }) => {
  test('in any damaged state is found by verify, told of once, and never in the way of the desk', async () => {
    const whole = await closedLibrary()
    for (const [state, harm] of STATES) {
      const scene = aCopy(whole)
      writeFileSync(join(scene.folder, '..', 'outside.txt'), 'somebody else')
      harm(join(scene.folder, path(scene)))
      const { findings } = await examineLibrary(scene.folder)
      expect(findings, state).toMatchObject([{ code: finds, path: path(scene) }])
      const library = await reopened(scene.folder)
      const notices = library.notices.map(({ code }) => code)
      // A folder in place of the index bars it for good, so it is moved, and that is told.
      expect(notices, state).toEqual(
        finds === 'index-damaged' && /folder/.test(state) ? ['folder-replaced'] : told,
      )
      for (const { message } of library.notices) expect(message, state).toMatch(/^[“A-Z].*[.]$/)
      await expectWorkingDesk(library, scene).catch(error => {
        throw new Error(`the desk does not work with ${finds}, ${state}`, { cause: error })
      })
      await library.close()
      expect(readFileSync(join(scene.folder, '..', 'outside.txt'), 'utf8'), state).toBe('somebody else')
      expect((await reopened(scene.folder)).notices, state).toEqual([])
    }
  }, 120_000)
})

describe('a lock', () => {
  test('in any damaged state that is a few seconds old bars nobody', async () => {
    const whole = await closedLibrary()
    for (const [state, harm] of STATES) {
      const scene = aCopy(whole)
      const lock = join(scene.folder, 'lock')
      writeFileSync(lock, '{"app":"Copydesk","host":"a","pid":1,"born":"","since":"","token":"00"}')
      writeFileSync(join(scene.folder, '..', 'outside.txt'), 'somebody else')
      harm(lock)
      const before = Date.now() / 1000 - 3600
      lutimesSync(lock, before, before)
      const library = await reopened(scene.folder)
      expect(
        library.notices.map(({ code }) => code),
        state,
      ).toEqual(/folder/.test(state) ? ['lock-replaced'] : [])
      await expectWorkingDesk(library, scene)
      await library.close()
      expect(readFileSync(join(scene.folder, '..', 'outside.txt'), 'utf8'), state).toBe('somebody else')
    }
  }, 120_000)
})

describe('cut short anywhere, or with any bit flipped,', () => {
  const lengths = (size: number) =>
    [1, 2, 3, 7, 20, 63, 64, 65, 100, 255, 256, 511, size >> 1, size - 3, size - 2].filter(
      length => length < size - 1,
    )

  test.each([
    ['a story', ({ story }: Scene) => `articles/${story}/article.json`, 'story-mended'],
    ['the newsroom', () => 'newsroom.json', 'newsroom-mended'],
  ] as const)(
    '%s comes back whole',
    async (_, path, told) => {
      const scene = await closedLibrary()
      const file = join(scene.folder, path(scene))
      const whole = readFileSync(file)
      const cut = lengths(whole.length).map(length => whole.subarray(0, length))
      const flipped = Array.from({ length: 24 }, (_, step) => {
        const at = Math.floor((step * (whole.length - 1)) / 23)
        return Buffer.from(whole).fill((whole[at] ?? 0) ^ (1 << (step % 8)), at, at + 1)
      })
      for (const damaged of [...cut, ...flipped]) {
        const copy = aCopy(scene)
        writeFileSync(join(copy.folder, path(scene)), damaged)
        const library = await reopened(copy.folder)
        expect(library.notices.map(({ code }) => code)).toEqual([told])
        expect(library.newsroom.name).toBe('The Indus Post')
        expect(textOf((await library.readStory(scene.story)).document)).toContain('The river rises')
        await library.close()
      }
    },
    120_000,
  )

  test('a version is found by verify', async () => {
    const scene = await closedLibrary()
    const file = join(scene.folder, 'articles', scene.story, 'revisions', '2.json.gz')
    const whole = readFileSync(file)
    for (let at = 12; at < whole.length; at += 16) {
      const flipped = Buffer.from(whole).fill((whole[at] ?? 0) ^ 16, at, at + 1)
      writeFileSync(file, flipped)
      const { findings } = await examineLibrary(scene.folder)
      expect(findings.length, `flipped at ${at}`).toBe(unpacksAs(flipped, whole) ? 0 : 1)
      writeFileSync(file, whole.subarray(0, at))
      expect((await examineLibrary(scene.folder)).findings.length, `cut at ${at}`).toBe(1)
    }
  })
})

/** A bit of a packed file may mean nothing: then every letter is there all the same. */
function unpacksAs(packed: Buffer, whole: Buffer): boolean {
  try {
    return gunzipSync(packed).equals(gunzipSync(whole))
  } catch {
    return false
  }
}

describe('what the disk does not give back (a permission, a bad sector)', () => {
  test.each(FILES.map(({ name, path }) => [name, path] as const))(
    '%s leaves a desk to read at',
    async (_, path) => {
      const whole = await closedLibrary()
      for (const code of ['EACCES', 'EIO']) {
        const scene = aCopy(whole)
        const about = path(scene)
        const disk = new FaultyDisk().fail('read', code, { about: join('Library', about) })
        const before = readFileSync(join(scene.folder, about))
        expect((await examineLibrary(scene.folder, { files: disk.files })).findings).toMatchObject([
          { code: 'not-readable', path: about },
        ])
        const library = await reopened(scene.folder, { files: disk.files })
        expect(library.notices.length).toBeLessThanOrEqual(1)
        expect(textOf((await library.readStory(scene.other)).document)).toContain('The other story')
        if (about === 'newsroom.json') expect(library.readOnly).toBe(true)
        else await library.saveStory({ ...(await library.readStory(scene.other)), slugline: 'GOES ON' })
        await library.close()
        if (about !== 'index.json') expect(readFileSync(join(scene.folder, about)).equals(before)).toBe(true)
      }
    },
  )
})
