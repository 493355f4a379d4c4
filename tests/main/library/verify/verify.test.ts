import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { nodeFileSystem } from '../../../../src/main/library/nodeFileSystem.ts'
import { sealEnvelope } from '../../../../src/main/library/sealEnvelope.ts'
import { examineLibrary } from '../../../../src/main/library/verify/examineLibrary.ts'
import { repairLibrary } from '../../../../src/main/library/verify/repairLibrary.ts'
import { aLibrary, reopened } from '../../../support/aLibrary.ts'
import { FaultyDisk } from '../../../support/FaultyDisk.ts'
import { folderContents } from '../../../support/folderContents.ts'
import { onePixel } from '../../../support/onePixel.ts'
import { writtenStory } from '../../../support/writtenStory.ts'

type Scene = {
  readonly home: string
  /** On the desk, in two versions, with a picture. */
  readonly story: string
  readonly other: string
  readonly trashed: string
  readonly picture: string
  at(path: string): string
}

/** A closed library with two stories on the desk, one in the trash, a picture and the newsroom in two versions. */
async function scene(): Promise<Scene> {
  const library = await aLibrary()
  const { name } = await library.addMedia(onePixel)
  const ids: string[] = []
  for (const headline of ['The river rises', 'The other story', 'A dropped story']) {
    const draft = await library.createStory()
    await library.settle()
    const document = writtenStory(headline, 'All about the river.')
    const figure = { type: 'figure', attrs: { media: name, alt: '', width: 1, height: 1 } }
    const content = [...(document.content ?? []), ...(ids.length === 0 ? [figure] : [])]
    await library.saveStory({ ...draft, document: { ...document, content } })
    await library.settle()
    ids.push(draft.id)
  }
  const [story = '', other = '', trashed = ''] = ids
  await library.trashStory(trashed)
  await library.updateNewsroom({ tagline: 'News from the river' })
  await library.close()
  const at = (path: string) => join(library.folder, ...path.split('/'))
  return { home: library.folder, story, other, trashed, picture: name, at }
}

const alone = { alone: true }
const found = async (home: string) =>
  (await examineLibrary(home)).findings.map(({ code, path }) => `${code} ${path}`).sort()

test('a sound library is read whole, and nothing in it is touched', async () => {
  const { home } = await scene()
  const before = await folderContents(home)
  const { findings, counted } = await examineLibrary(home)
  expect(findings).toEqual([])
  expect(counted).toEqual({ newsrooms: 1, stories: 2, trashed: 1, versions: 8, pictures: 1, keptAside: 0 })
  expect(await folderContents(home)).toEqual(before)
})

test('a library that never had an index or a trash is sound too', async () => {
  const { home, at } = await scene()
  for (const path of ['index.json', 'trash']) rmSync(at(path), { recursive: true })
  expect(await found(home)).toEqual([])
})

/** What is done to a library, what is found then, and what stays after a repair. */
const TROUBLES: readonly {
  readonly name: string
  readonly harm: (scene: Scene) => void
  readonly found: (scene: Scene) => readonly string[]
  readonly left?: (scene: Scene) => readonly string[]
}[] = [
  {
    name: 'a damaged story',
    harm: ({ at, story }) => writeFileSync(at(`articles/${story}/article.json`), 'rubbish'),
    found: ({ story }) => [`story-damaged articles/${story}/article.json`],
  },
  {
    name: 'a damaged story in the trash',
    harm: ({ at, trashed }) => writeFileSync(at(`trash/${trashed}/article.json`), ''),
    found: ({ trashed }) => [`story-damaged trash/${trashed}/article.json`],
  },
  {
    name: 'a missing story',
    harm: ({ at, story }) => rmSync(at(`articles/${story}/article.json`)),
    found: ({ story }) => [`story-missing articles/${story}/article.json`],
  },
  {
    name: 'a folder in place of a story',
    harm: ({ at, story }) => {
      rmSync(at(`articles/${story}/article.json`))
      mkdirSync(at(`articles/${story}/article.json/inner`), { recursive: true })
    },
    found: ({ story }) => [`story-damaged articles/${story}/article.json`],
  },
  {
    name: 'a link in place of a story',
    harm: ({ at, story, other }) => {
      rmSync(at(`articles/${story}/article.json`))
      symlinkSync(at(`articles/${other}/article.json`), at(`articles/${story}/article.json`))
    },
    found: ({ story }) => [`story-damaged articles/${story}/article.json`],
  },
  {
    name: 'a story far too large',
    harm: ({ at, story }) => truncateSync(at(`articles/${story}/article.json`), 400 * 1024 * 1024),
    found: ({ story }) => [`story-damaged articles/${story}/article.json`],
  },
  {
    name: 'a story and all its versions damaged',
    harm: ({ at, story }) => {
      writeFileSync(at(`articles/${story}/article.json`), 'rubbish')
      for (const name of readdirSync(at(`articles/${story}/revisions`)))
        writeFileSync(at(`articles/${story}/revisions/${name}`), 'rubbish')
    },
    found: ({ story }) => [
      `story-lost articles/${story}/article.json`,
      `version-damaged articles/${story}/revisions/1.json.gz`,
      `version-damaged articles/${story}/revisions/2.json.gz`,
    ],
  },
  {
    name: 'a story of a newer format',
    harm: ({ at, story }) =>
      writeFileSync(
        at(`articles/${story}/article.json`),
        sealEnvelope({ kind: 'article', format: 999, id: story, seq: 9 }, { from: 'the future' }),
      ),
    found: ({ story }) => [`newer-format articles/${story}/article.json`],
    left: ({ story }) => [`newer-format articles/${story}/article.json`],
  },
  {
    name: 'damaged versions, among them one under the number of another and one that unpacks for ever',
    harm: ({ at, story, other }) => {
      const folder = at(`articles/${story}/revisions`)
      writeFileSync(join(folder, '1.json.gz'), 'rubbish')
      cpSync(join(folder, '2.json.gz'), join(folder, '99.json.gz'))
      cpSync(at(`articles/${other}/revisions/2.json.gz`), join(folder, '7.json.gz'))
      writeFileSync(join(folder, '8.json.gz'), gzipSync(Buffer.alloc(300 * 1024 * 1024)))
    },
    found: ({ story }) =>
      [1, 7, 8, 99].map(seq => `version-damaged articles/${story}/revisions/${seq}.json.gz`),
  },
  {
    name: 'files in the wrong place',
    harm: ({ at, story }) => {
      cpSync(at(`articles/${story}/article.json`), at('article.json'))
      cpSync(at(`articles/${story}/article.json`), at('articles/loose.json'))
      writeFileSync(at('media/notes.txt'), 'mine')
      writeFileSync(at('revisions/notes.txt'), 'mine')
      symlinkSync(at('media'), at(`articles/${story}/pictures`))
    },
    found: ({ story }) => [
      'misplaced article.json',
      `misplaced articles/${story}/pictures`,
      'misplaced articles/loose.json',
      'misplaced media/notes.txt',
      'misplaced revisions/notes.txt',
    ],
  },
  {
    name: 'a folder of a story under another name',
    harm: ({ at, story }) => renameSync(at(`articles/${story}`), at('articles/The river rises')),
    found: () => ['index-wrong index.json', 'misnamed-folder articles/The river rises'],
  },
  {
    name: 'a damaged version from outside, and copies that a sync program made',
    harm: ({ at, story }) => {
      mkdirSync(at(`articles/${story}/outside`))
      writeFileSync(at(`articles/${story}/outside/01M853H54MYPTQKMYCP31CTKS4-changed.json.gz`), 'rubbish')
      for (const name of ['article (2).json', 'revisions/1.json.sync-conflict-20261123.gz'])
        cpSync(at(`articles/${story}/article.json`), at(`articles/${story}/${name}`))
    },
    found: ({ story }) => [
      `sync-copy articles/${story}/article (2).json`,
      `sync-copy articles/${story}/revisions/1.json.sync-conflict-20261123.gz`,
      `version-damaged articles/${story}/outside/01M853H54MYPTQKMYCP31CTKS4-changed.json.gz`,
    ],
    left: ({ story }) => [
      `sync-copy articles/${story}/article (2).json`,
      `sync-copy articles/${story}/revisions/1.json.sync-conflict-20261123.gz`,
    ],
  },
  {
    name: 'a copy of a story made by a file manager, and a folder that is none of ours',
    harm: ({ at, story }) => {
      cpSync(at(`articles/${story}`), at(`articles/${story} (copy)`), { recursive: true })
      mkdirSync(at('articles/drafts'))
    },
    found: ({ story }) => [`sync-copy articles/${story} (copy)`, 'misnamed-folder articles/drafts'],
    left: ({ story }) => [`sync-copy articles/${story} (copy)`],
  },
  {
    name: 'a story copied under the number of another',
    harm: ({ at, story }) =>
      cpSync(at(`articles/${story}`), at('articles/01KRWY4TC0S89CM0MS00X87E72'), { recursive: true }),
    found: () => [
      'story-lost articles/01KRWY4TC0S89CM0MS00X87E72/article.json',
      'version-damaged articles/01KRWY4TC0S89CM0MS00X87E72/revisions/1.json.gz',
      'version-damaged articles/01KRWY4TC0S89CM0MS00X87E72/revisions/2.json.gz',
    ],
  },
  {
    name: 'a story on the desk and in the trash',
    harm: ({ at, story }) => cpSync(at(`articles/${story}`), at(`trash/${story}`), { recursive: true }),
    found: ({ story }) => [`story-twice trash/${story}`],
  },
  {
    name: 'a damaged record of the trash',
    harm: ({ at, trashed }) => writeFileSync(at(`trash/${trashed}/trashed.json`), '{}'),
    found: ({ trashed }) => [`record-damaged trash/${trashed}/trashed.json`],
  },
  {
    name: 'a damaged name of a version, and damaged summaries of them',
    harm: ({ at, story }) => {
      writeFileSync(at(`articles/${story}/revisions/1.name.json`), '{}')
      writeFileSync(at(`articles/${story}/revisions/summaries.json`), '')
    },
    found: ({ story }) => [
      `record-damaged articles/${story}/revisions/1.name.json`,
      `record-damaged articles/${story}/revisions/summaries.json`,
    ],
  },
  {
    name: 'an empty folder of a story',
    harm: ({ at }) => mkdirSync(at('articles/01KRWY4TC0S89CM0MS00X87E72/revisions'), { recursive: true }),
    found: () => ['story-empty articles/01KRWY4TC0S89CM0MS00X87E72'],
  },
  {
    name: 'stray temporaries',
    harm: ({ at, story }) => {
      writeFileSync(at('.copydesk-1-0123456789abcdef.tmp'), 'half a newsr')
      writeFileSync(at(`articles/${story}/.copydesk-1-0123456789abcdef.tmp`), 'half a sto')
      writeFileSync(at(`articles/${story}/revisions/.copydesk-1-0123456789abcdef.tmp`), 'half')
      writeFileSync(at('media/.copydesk-1-0123456789abcdef.tmp'), 'half a picture')
    },
    found: ({ story }) => [
      'temporary .copydesk-1-0123456789abcdef.tmp',
      `temporary articles/${story}/.copydesk-1-0123456789abcdef.tmp`,
      `temporary articles/${story}/revisions/.copydesk-1-0123456789abcdef.tmp`,
      'temporary media/.copydesk-1-0123456789abcdef.tmp',
    ],
  },
  {
    name: 'a damaged picture that a story shows',
    harm: ({ at, picture }) => writeFileSync(at(`media/${picture}`), onePixel.subarray(0, 40)),
    found: ({ picture }) => [`picture-damaged media/${picture}`],
    left: ({ picture }) => [`picture-missing media/${picture}`],
  },
  {
    name: 'a missing picture',
    harm: ({ at, picture }) => rmSync(at(`media/${picture}`)),
    found: ({ picture }) => [`picture-missing media/${picture}`],
    left: ({ picture }) => [`picture-missing media/${picture}`],
  },
  {
    name: 'a damaged newsroom',
    harm: ({ at }) => writeFileSync(at('newsroom.json'), '{}'),
    found: () => ['newsroom-damaged newsroom.json'],
  },
  {
    name: 'a missing newsroom',
    harm: ({ at }) => rmSync(at('newsroom.json')),
    found: () => ['newsroom-missing newsroom.json'],
  },
  {
    name: 'a newsroom without any whole version',
    harm: ({ at }) => {
      rmSync(at('revisions'), { recursive: true })
      writeFileSync(at('newsroom.json'), '')
    },
    found: () => ['newsroom-damaged newsroom.json'],
  },
  {
    name: 'a damaged index',
    harm: ({ at }) => writeFileSync(at('index.json'), '[]'),
    found: () => ['index-damaged index.json'],
  },
  {
    name: 'a folder in place of the index',
    harm: ({ at }) => {
      rmSync(at('index.json'))
      mkdirSync(at('index.json/inner'), { recursive: true })
    },
    found: () => ['index-damaged index.json'],
  },
  {
    name: 'an index that knows a story no more there',
    harm: ({ at, other }) => rmSync(at(`articles/${other}`), { recursive: true }),
    found: () => ['index-wrong index.json'],
  },
  {
    name: 'a file in place of the trash, of the pictures and of what was set aside',
    harm: ({ at }) => {
      for (const path of ['trash', 'damaged']) {
        rmSync(at(path), { recursive: true, force: true })
        writeFileSync(at(path), 'in the way')
      }
    },
    found: () => ['folder-replaced damaged', 'folder-replaced trash'],
  },
  {
    name: 'a link in place of the pictures',
    harm: ({ at }) => {
      renameSync(at('media'), at('../elsewhere'))
      symlinkSync(at('../elsewhere'), at('media'))
    },
    found: () => ['folder-replaced media'],
    left: () => ['folder-replaced media'],
  },
  {
    name: 'a lock that says nothing',
    harm: ({ at }) => writeFileSync(at('lock'), ''),
    found: () => [],
  },
  {
    name: 'a lock that is a link leading nowhere',
    harm: ({ at }) => symlinkSync(at('nowhere'), at('lock')),
    found: () => [],
  },
  {
    name: 'a folder in place of the lock',
    harm: ({ at }) => mkdirSync(at('lock/inner'), { recursive: true }),
    found: () => ['lock-damaged lock'],
  },
]

describe.each(TROUBLES)('$name', ({ harm, found: finds, left = () => [] }) => {
  test('is found, told in whole sentences, and nothing is touched by looking', async () => {
    const made = await scene()
    harm(made)
    const before = await folderContents(made.home)
    expect(await found(made.home)).toEqual([...finds(made)].sort())
    for (const { what, safe, repair } of (await examineLibrary(made.home)).findings)
      for (const sentence of [what, safe, repair]) expect(sentence).toMatch(/^["A-Z].*[.]$/)
    expect(await folderContents(made.home)).toEqual(before)
  })

  test('is mended where it can be, nothing is deleted, and a second repair changes nothing', async () => {
    const made = await scene()
    harm(made)
    const before = await folderContents(made.home)
    const { mended, survey } = await repairLibrary(made.home, { now: () => Date.now() + 60_000 })
    expect(survey.findings.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([...left(made)].sort())
    expect(await found(made.home)).toEqual([...left(made)].sort())
    for (const { did } of mended) expect(did).toMatch(/[.]$/)
    const after = await folderContents(made.home)
    const kept = new Set(Object.values(after))
    for (const [path, bytes] of Object.entries(before))
      if (!/index\.json|\.tmp$|^lock$|\/$/.test(path)) expect(kept.has(bytes), path).toBe(true)
    const again = await repairLibrary(made.home)
    expect(again.mended).toEqual([])
    expect(await folderContents(made.home)).toEqual(after)
    const library = await reopened(made.home)
    expect(library.readOnly).toBe(false)
  })
})

test('what was put back is the newest whole text, and what was damaged is where the repair says', async () => {
  const { home, story, at } = await scene()
  const path = at(`articles/${story}/article.json`)
  const versions = at(`articles/${story}/revisions`)
  const whole = gunzipSync(readFileSync(join(versions, '2.json.gz'))).toString('utf8')
  writeFileSync(path, 'rubbish')
  const { mended } = await repairLibrary(home)
  expect(mended).toMatchObject([{ code: 'story-damaged' }, { code: 'index-wrong' }])
  const aside = /is now (.*)\.$/.exec(mended[0]?.did ?? '')?.[1] ?? ''
  expect(readFileSync(aside, 'utf8')).toBe('rubbish')
  const { body } = JSON.parse(readFileSync(path, 'utf8'))
  expect(body).toEqual({ ...JSON.parse(whole).body, seq: 3 })
})

test('a story whose deletion for ever was cut short is removed to its end', async () => {
  const { home, trashed, at } = await scene()
  renameSync(at(`trash/${trashed}`), at(`trash/deleted-${trashed}-01M853H54MYPTQKMYCP31CTKS4`))
  expect(await found(home)).toEqual([`half-deleted trash/deleted-${trashed}-01M853H54MYPTQKMYCP31CTKS4`])
  expect((await repairLibrary(home)).survey.findings).toEqual([])
  expect(readdirSync(at('trash'))).toEqual([])
})

test('a temporary file that holds a newer whole text is kept', async () => {
  const { home, story, at } = await scene()
  const { body } = JSON.parse(readFileSync(at(`articles/${story}/article.json`), 'utf8'))
  const format = JSON.parse(readFileSync(at(`articles/${story}/article.json`), 'utf8')).format
  const newer = sealEnvelope(
    { kind: 'article', format, id: story, seq: 3 },
    { ...body, seq: 3, kicker: 'NEW' },
  )
  writeFileSync(at(`articles/${story}/.copydesk-1-0123456789abcdef.tmp`), newer)
  const { mended, survey } = await repairLibrary(home)
  expect(survey.findings).toEqual([])
  const aside = /is now (.*)\.$/.exec(mended[0]?.did ?? '')?.[1] ?? ''
  expect(readFileSync(aside).equals(Buffer.from(newer))).toBe(true)
})

test("a person's own files beside the stories are none of anybody's business", async () => {
  const { home, at } = await scene()
  writeFileSync(at('README.txt'), 'Our library')
  mkdirSync(at('.git'))
  mkdirSync(at('scans'))
  writeFileSync(at('articles/.DS_Store'), '')
  expect(await found(home)).toEqual([])
})

test('a library that is written to while it is examined has no finding', async () => {
  const { home, story } = await scene()
  const library = await reopened(home)
  let writing = true
  const writer = (async () => {
    for (let round = 0; writing; round += 1) {
      const draft = await library.createStory({ slugline: `ROUND ${round}` })
      await library.saveStory({ ...draft, document: writtenStory(`Round ${round}`, 'Words.') })
      await library.saveStory({ ...(await library.readStory(story)), slugline: `ROUND ${round}` })
      if (round % 3 === 0) await library.trashStory(draft.id)
    }
  })()
  const files = { ...nodeFileSystem, pause: () => setTimeout(100) }
  for (let look = 0; look < 10; look += 1)
    expect((await examineLibrary(home, { files })).findings).toEqual([])
  writing = false
  await writer
})

test('damage in a library that is open elsewhere is found all the same', async () => {
  const { home, story, at } = await scene()
  await reopened(home)
  writeFileSync(at(`articles/${story}/revisions/1.json.gz`), 'rubbish')
  expect(await found(home)).toEqual([`version-damaged articles/${story}/revisions/1.json.gz`])
})

test('a repair refuses while the library is open, and where a newer Copydesk wrote it', async () => {
  const { home, at } = await scene()
  const library = await reopened(home)
  await expect(repairLibrary(home)).rejects.toMatchObject({ code: 'library-locked' })
  await library.close()
  const newer = sealEnvelope({ kind: 'newsroom', format: 999, id: 'newsroom', seq: 9 }, {})
  writeFileSync(at('newsroom.json'), newer)
  writeFileSync(at('media/notes.txt'), 'mine')
  const before = await folderContents(home)
  await expect(repairLibrary(home)).rejects.toMatchObject({ code: 'library-newer' })
  expect(await folderContents(home)).toEqual(before)
})

test('what the disk does not give back is told of, left as it is, and hides nothing else', async () => {
  const { home, story, at } = await scene()
  writeFileSync(at('media/notes.txt'), 'mine')
  const { files } = new FaultyDisk().fail('read', 'EIO', { about: `${story}/article.json` })
  const { findings } = await examineLibrary(home, { ...alone, files })
  expect(findings.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
    'misplaced media/notes.txt',
    `not-readable articles/${story}/article.json`,
  ])
  const denied = new FaultyDisk().fail('list', 'EACCES', { about: 'articles' })
  expect((await examineLibrary(home, { ...alone, files: denied.files })).findings).toMatchObject([
    { code: 'not-readable', path: 'articles' },
    { code: 'misplaced', path: 'media/notes.txt' },
  ])
  const { survey } = await repairLibrary(home, { files })
  expect(survey.findings).toMatchObject([{ code: 'not-readable' }])
  expect(existsSync(at(`articles/${story}/article.json`))).toBe(true)
})
