import { mkdir, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLibrary } from '../../../src/main/library/createLibrary.ts'
import type { Library } from '../../../src/main/library/Library.ts'
import { openLibrary } from '../../../src/main/library/openLibrary.ts'
import { examineLibrary } from '../../../src/main/library/verify/examineLibrary.ts'
import { publishStories } from '../../../src/main/publishing/publishStories.ts'
import { EMPTY_NEWSROOM } from '../../../src/shared/article/Newsroom.ts'
import { summariseStory } from '../../../src/shared/article/summariseStory.ts'
import { PROFILE_IDS } from '../../../src/shared/publish/ProfileId.ts'
import { Refusal } from '../../../src/shared/Refusal.ts'
import { HOSTILE_TITLES } from '../../support/HOSTILE_TITLES.ts'
import { sharedFolder } from '../../support/sharedFolder.ts'
import { writtenStory } from '../../support/writtenStory.ts'

const NOW = '2026-11-23T20:00:00+05:00'

const folder = sharedFolder()
let library: Library
/** The id of the story with each title. */
const ids = new Map<string, string>()

const read = (title: string) => library.readStory(ids.get(title) ?? '')

beforeAll(async () => {
  library = await createLibrary(join(folder, 'Library'), { ...EMPTY_NEWSROOM, name: 'The Indus Post' })
  for (const [index, title] of HOSTILE_TITLES.entries()) {
    const { id } = await library.createStory({
      slugline: title,
      kicker: title,
      sections: [title],
      tags: [title],
      bylines: [{ name: title }],
      document: writtenStory(title, `Words of number${index}x, then ${title}`),
    })
    ids.set(title, id)
  }
}, 120_000)

afterAll(() => library.close())

test('there are five hundred of them', () => {
  expect(HOSTILE_TITLES.length).toBeGreaterThanOrEqual(500)
})

test('each is written, saved again and read back letter for letter, also after the library was closed', async () => {
  for (const title of HOSTILE_TITLES) {
    const story = await read(title)
    await library.saveStory({ ...story, wordTarget: 700 })
  }
  await library.close()
  library = await openLibrary(join(folder, 'Library'))
  expect(library.notices).toEqual([])
  for (const [index, title] of HOSTILE_TITLES.entries()) {
    const story = await read(title)
    expect(story).toMatchObject({ slugline: title, kicker: title, tags: [title], wordTarget: 700 })
    expect(story.document).toEqual(writtenStory(title, `Words of number${index}x, then ${title}`))
    expect(library.rows.find(({ id }) => id === story.id)).toEqual(summariseStory(story))
  }
}, 120_000)

test('the list holds each once, and search finds each by a word of its own', async () => {
  expect(library.rows).toHaveLength(HOSTILE_TITLES.length)
  for (const [index, title] of HOSTILE_TITLES.entries()) {
    const { stories } = await library.search(`number${index}x`, { whole: index === 0 })
    expect(
      stories.map(({ id }) => id),
      JSON.stringify(title),
    ).toEqual([ids.get(title)])
  }
}, 120_000)

test('search takes each for words: it answers, and finds the story where the title has a word', async () => {
  for (const title of HOSTILE_TITLES.filter(title => title.length < 400)) {
    const { stories } = await library.search(title)
    expect(Array.isArray(stories), JSON.stringify(title)).toBe(true)
    if (/^[\p{Script=Latin}\p{Script=Arabic} ]{4,}$/u.test(title.normalize('NFC').trim()))
      expect(
        stories.map(({ id }) => id),
        JSON.stringify(title),
      ).toContain(ids.get(title))
  }
}, 120_000)

test('each goes to the trash and comes back as it was', async () => {
  for (const title of HOSTILE_TITLES) {
    const before = await read(title)
    await library.trashStory(before.id)
    await library.untrashStory(before.id)
    expect((await read(title)).document, JSON.stringify(title)).toEqual(before.document)
  }
  expect(await library.listTrash()).toEqual([])
}, 120_000)

test('no title becomes a name on the disk of the library', async () => {
  const names = await readdir(join(folder, 'Library'), { recursive: true })
  for (const name of names) expect(name).toMatch(/^[\w./\\-]+$/)
  await library.settle()
  expect((await examineLibrary(join(folder, 'Library'))).findings).toEqual([])
})

test.each(PROFILE_IDS)(
  'each is exported for %s under a name that is safe on every system',
  async profile => {
    const out = join(folder, `out-${profile}`)
    for (const [index, title] of HOSTILE_TITLES.entries()) {
      const target = join(out, String(index))
      await mkdir(target, { recursive: true })
      await publishStories(library, [await read(title)], profile, target, { replaceForeign: false, now: NOW })
      const written = await readdir(target, { recursive: true, withFileTypes: true })
      expect(
        written.some(entry => entry.isFile()),
        JSON.stringify(title),
      ).toBe(true)
      for (const { name } of written) expectSafe(name)
    }
    const above = (await readdir(out)).map(name => relative(out, join(out, name)))
    expect(above.toSorted()).toEqual(HOSTILE_TITLES.map((_, index) => String(index)).toSorted())
  },
  240_000,
)

test.each(PROFILE_IDS)(
  'no two become one file for %s without a word',
  async profile => {
    const target = join(folder, `together-${profile}`)
    await mkdir(target)
    const owners = new Map<string, string>()
    let refused = 0
    for (const title of HOSTILE_TITLES) {
      const story = await read(title)
      try {
        const [published] = await publishStories(library, [story], profile, target, {
          replaceForeign: false,
          now: NOW,
        })
        const key = relative(target, published?.mainFile ?? '')
        expect(owners.get(key), JSON.stringify(title)).toBeUndefined()
        owners.set(key, title)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        expect(error.code, JSON.stringify(title)).toBe('collision')
        refused += 1
      }
    }
    expect(owners.size + refused).toBe(HOSTILE_TITLES.length)
    expect(refused).toBeGreaterThan(20)
  },
  240_000,
)

test('twins that one disk takes for one name are refused together, and nothing is written', async () => {
  const target = join(folder, 'twins')
  await mkdir(target)
  for (const [one, other] of [
    ['Straße', 'STRASSE'],
    ['naïve façade'.normalize('NFC'), 'naïve façade'.normalize('NFD')],
    ['Flood', 'FLOOD'],
    ['flood', 'f\u200blood'],
  ] as const) {
    const twins = [await read(one), await read(other)].map(story => ({
      ...story,
      sections: [],
      slug: story.slugline,
    }))
    await expect(
      publishStories(library, twins, 'hugo', target, { replaceForeign: false, now: NOW }),
      `${one} and ${other}`,
    ).rejects.toMatchObject({ code: 'collision' })
    expect(await readdir(target)).toEqual([])
  }
})

/** By the rules of Windows, which are the narrowest, and of every disk's 255 bytes. */
function expectSafe(name: string): void {
  expect(Buffer.byteLength(name), name).toBeLessThanOrEqual(255)
  expect(name.isWellFormed(), JSON.stringify(name)).toBe(true)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
  expect(name, JSON.stringify(name)).not.toMatch(/[\u0000-\u001f\u007f<>:"/\\|?*]|^[. -]|[. ]$/)
  expect(name).not.toMatch(/^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i)
  expect(name).not.toMatch(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/)
}
