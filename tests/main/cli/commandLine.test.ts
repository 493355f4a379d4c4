import { mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createLibrary } from '../../../src/main/library/createLibrary.ts'
import { openLibrary } from '../../../src/main/library/openLibrary.ts'
import { EMPTY_NEWSROOM } from '../../../src/shared/article/Newsroom.ts'
import { commandLineRun as copydesk } from '../../support/commandLineRun.ts'
import { folderContents } from '../../support/folderContents.ts'
import { onePixel } from '../../support/onePixel.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const PAGE = `The Hill Post

Seen from above.

Bridge opens after ten years

July 18, 2025

Categories: Roads & Rails



The bridge opened on Friday, and the first cars crossed it before noon.

"We waited," said Amna Khan, the engineer. It took ten

years to build.
`

const MARKDOWN = `---
title: "Tunnel: a plan"
slug: tunnel-plan
---

The plan is *new*.

![The tunnel](images/tunnel.png)
`

/** A folder with a published page, a Markdown file with its picture, and the name of a library not made yet. */
async function desk() {
  const base = temporaryFolder()
  const place = (name: string) => join(base, name)
  await writeFile(place('page.txt'), PAGE)
  await writeFile(place('tunnel.md'), MARKDOWN)
  await mkdir(place('images'))
  await writeFile(place('images/tunnel.png'), onePixel)
  return { base, place, library: place('library'), out: place('out') }
}

/** All that was written; the library's index is derived and may be made anew whenever a library is opened. */
async function written(base: string) {
  const { 'library/index.json': _derived, ...rest } = await folderContents(base)
  return rest
}

const idOf = (line = '') => line.split('\t')[0] ?? ''

describe('copydesk import', () => {
  test('makes stories in a new library and names each with its ID', async () => {
    const { place, library } = await desk()
    const { code, out, told } = await copydesk(
      'import',
      place('page.txt'),
      place('tunnel.md'),
      '--library',
      library,
    )
    expect(code).toBe(0)
    expect(out.map(line => line.replace(/^[0-9A-Z]{26}\t/, ''))).toEqual([
      'Bridge opens after ten years',
      'Tunnel: a plan',
    ])
    expect(told[0]).toBe(`note: Made a new library in ${library}.`)
  })

  test('gives a newsroom without a name that of the page, and changes no name', async () => {
    const { place, library } = await desk()
    const first = await copydesk('import', place('page.txt'), '--library', library)
    expect(first.told.at(-1)).toContain('is now "The Hill Post" with the tagline "Seen from above."')
    await writeFile(place('other.txt'), PAGE.replace('The Hill Post', 'The Valley Post'))
    const second = await copydesk('import', place('other.txt'), '--library', library)
    expect(second.code).toBe(0)
    expect(second.told.at(-1)).toContain('keeps its own name, "The Hill Post"')
    const opened = await openLibrary(library, { readOnly: true })
    expect(opened.newsroom).toMatchObject({ name: 'The Hill Post', tagline: 'Seen from above.' })
    await opened.close()
  })

  test('brings the pictures of a text along', async () => {
    const { place, library } = await desk()
    const { out, told } = await copydesk('import', place('tunnel.md'), '--library', library)
    expect(told).toEqual([`note: Made a new library in ${library}.`])
    const opened = await openLibrary(library, { readOnly: true })
    const article = await opened.readStory(idOf(out[0]))
    const figure = article.document.content?.find(block => block.type === 'figure')
    expect(figure?.attrs).toMatchObject({ media: expect.stringMatching(/\.png$/), width: 1, height: 1 })
    await opened.close()
  })

  test('never reads a picture outside the folder of the text, and says what is missing', async () => {
    const { place, library } = await desk()
    await writeFile(place('secret.png'), onePixel)
    await mkdir(place('drafts'))
    await symlink(place('secret.png'), place('drafts/link.png'))
    await writeFile(place('drafts/fake.png'), 'not a picture')
    const names = [
      '../secret.png',
      '%2e%2e/secret.png',
      'link.png',
      place('secret.png'),
      'gone.png',
      'fake.png',
    ]
    await writeFile(place('drafts/a.md'), `# A\n\n${names.map(name => `![alt](${name})`).join('\n\n')}\n`)
    const { code, told } = await copydesk('import', place('drafts/a.md'), '--library', library)
    expect(code).toBe(0)
    const about = (name = '') => told.find(sentence => sentence.includes(`picture ${name} `)) ?? ''
    for (const name of [names[0], names[2], names[3]])
      expect(about(name)).toContain('outside the folder of the text')
    expect(about('gone.png')).toContain('is not there')
    expect(about('fake.png')).toContain('was left out')
    expect(Object.keys(await folderContents(join(library, 'media')))).toEqual([])
  })

  test('tries every file and says which failed', async () => {
    const { place, library } = await desk()
    const { code, out, told } = await copydesk(
      'import',
      place('gone.md'),
      place('page.txt'),
      '--library',
      library,
    )
    expect(code).toBe(1)
    expect(told[0]).toBe(`copydesk: There is no file ${place('gone.md')}.`)
    expect(out).toHaveLength(1)
  })
})

describe('copydesk list', () => {
  test('shows stories by status and words, for people and for programs', async () => {
    const { place, library } = await desk()
    const imported = await copydesk('import', place('page.txt'), place('tunnel.md'), '--library', library)
    const [page, tunnel] = imported.out.map(idOf)
    const listed = async (...options: string[]) =>
      (await copydesk('list', '--library', library, ...options)).out
    expect((await listed()).map(idOf).sort()).toEqual([page, tunnel].sort())
    expect((await listed('--search', 'engineer bridge')).map(idOf)).toEqual([page])
    expect(await listed('--status', 'approved')).toEqual([])
    expect(JSON.parse((await listed('--json', '--search', 'plan')).join('\n'))).toMatchObject([
      { id: tunnel, headline: 'Tunnel: a plan', slug: 'tunnel-plan' },
    ])
    expect(await listed('--json', '--status', 'approved')).toEqual(['[]'])
  })

  test('lets no headline command the terminal or part a line', async () => {
    const base = temporaryFolder()
    const library = await createLibrary(join(base, 'library'), EMPTY_NEWSROOM)
    const headline = { type: 'headline', content: [{ type: 'text', text: 'a\u001b[2Jb\tc\nd\u202e' }] }
    await library.createStory({
      document: { type: 'doc', content: [headline, { type: 'standfirst' }, { type: 'paragraph' }] },
    })
    await library.close()
    const { out } = await copydesk('list', '--library', library.folder)
    expect(out[0]?.split('\t').at(-1)).toBe('a [2Jb c d')
  })
})

describe('copydesk export', () => {
  test('writes every story, or those named by the beginning of their ID', async () => {
    const { place, library, out } = await desk()
    const imported = await copydesk('import', place('page.txt'), place('tunnel.md'), '--library', library)
    const target = ['--library', library, '--out', out]
    const all = await copydesk('export', ...target, '--profile', 'html')
    expect(all.code).toBe(0)
    expect(all.out.map(line => line.split('\t'))).toEqual(
      expect.arrayContaining([['new', 'tunnel-plan.html']]),
    )
    expect(await readFile(join(out, 'tunnel-plan.html'), 'utf8')).toContain('Tunnel: a plan</h1>')
    const again = await copydesk('export', ...target, '--profile', 'html')
    expect(new Set(again.out.map(line => line.split('\t')[0]))).toEqual(new Set(['same']))
    const one = await copydesk('export', idOf(imported.out[1]).toLowerCase(), ...target, '--profile', 'hugo')
    expect(one.out.length).toBeGreaterThan(0)
    expect(one.out.every(line => line.includes('tunnel-plan'))).toBe(true)
  })

  test('replaces a file of someone else with --force only', async () => {
    const { place, library, out } = await desk()
    await copydesk('import', place('tunnel.md'), '--library', library)
    await mkdir(out)
    await writeFile(join(out, 'tunnel-plan.html'), 'by hand')
    const words = ['export', '--library', library, '--profile', 'html', '--out', out]
    expect((await copydesk(...words)).code).toBe(1)
    expect(await folderContents(out)).toEqual({ 'tunnel-plan.html': 'by hand' })
    const forced = await copydesk(...words, '--force')
    expect(forced.code).toBe(0)
    expect(forced.out[0]).toBe('foreign\ttunnel-plan.html')
  })
})

describe('bad input', () => {
  type Place = (name: string) => string
  type Row = [
    what: string,
    prepare: (place: Place) => Promise<unknown>,
    words: (place: Place) => string[],
    sentence: RegExp,
  ]

  const nothing = async () => undefined
  const imported = async (place: Place) =>
    copydesk('import', place('page.txt'), '--library', place('library'))
  const importing = (name: string) => (place: Place) => ['import', place(name), '--library', place('library')]
  const exporting =
    (...more: string[]) =>
    (place: Place) => [
      'export',
      '--library',
      place('library'),
      '--profile',
      'html',
      '--out',
      place('out'),
      ...more,
    ]
  const slugs =
    (...written: string[]) =>
    async (place: Place) => {
      const library = await createLibrary(place('library'), EMPTY_NEWSROOM)
      for (const slug of written) await library.createStory({ slug })
      await library.close()
    }

  /** Another computer writes to the library, so that here it can only be read. */
  const elsewhere = async (place: Place) => {
    await imported(place)
    const since = new Date().toISOString()
    const holder = {
      app: 'Copydesk',
      host: 'desk-of-ayesha',
      pid: 7,
      born: 'x',
      since,
      token: 'a'.repeat(32),
    }
    await writeFile(place('library/lock'), JSON.stringify(holder))
  }

  const ROWS: Row[] = [
    [
      'a file that cannot be read',
      place => symlink(place('loop.md'), place('loop.md')),
      importing('loop.md'),
      /loop\.md cannot be read \(ELOOP\)/,
    ],
    [
      'a device',
      nothing,
      place => ['import', '/dev/zero', '--library', place('library')],
      /not a file that holds text/,
    ],
    [
      'a library that can only be read, to import',
      elsewhere,
      importing('tunnel.md'),
      /desk-of-ayesha.*reading only.*Nothing was imported/,
    ],
    [
      'a library that can only be read, to export',
      elsewhere,
      exporting(),
      /open for reading only.*nothing was published/,
    ],
    ['a missing file', nothing, importing('gone.txt'), /There is no file .*gone\.txt/],
    ['a folder', nothing, importing('images'), /images is a folder; name the files in it/],
    ['an empty file', place => writeFile(place('empty.md'), ''), importing('empty.md'), /holds no words/],
    [
      'a file of white space',
      place => writeFile(place('blank.md'), ' \n\n\ufeff'),
      importing('blank.md'),
      /holds no words/,
    ],
    [
      'Latin-1',
      place => writeFile(place('latin.md'), Buffer.from('caf\u00e9', 'latin1')),
      importing('latin.md'),
      /not a text in UTF-8/,
    ],
    [
      'UTF-16',
      place => writeFile(place('wide.md'), Buffer.from('\ufeffWide', 'utf16le')),
      importing('wide.md'),
      /not a text in UTF-8/,
    ],
    [
      'UTF-16 without a mark',
      place => writeFile(place('wide.md'), Buffer.from('Wide', 'utf16le')),
      importing('wide.md'),
      /not a text in UTF-8/,
    ],
    [
      'a text of 100 MB',
      async place => {
        await writeFile(place('huge.txt'), 'x')
        await truncate(place('huge.txt'), 100_000_000)
      },
      importing('huge.txt'),
      /holds 100 MB; a story may hold 20 MB/,
    ],
    [
      'import into a folder that holds something else',
      place => writeFile(place('images/keep.txt'), 'keep'),
      place => ['import', place('page.txt'), '--library', place('images')],
      /not a Copydesk library/,
    ],
    [
      'import into a file',
      nothing,
      place => ['import', place('page.txt'), '--library', place('tunnel.md')],
      /tunnel\.md/,
    ],
    [
      'a library that does not exist, to list',
      nothing,
      place => ['list', '--library', place('gone')],
      /There is no folder .*gone/,
    ],
    ['a library that does not exist, to export', nothing, exporting(), /There is no folder .*library/],
    [
      'a folder that is no library',
      nothing,
      place => ['list', '--library', place('images')],
      /not a Copydesk library/,
    ],
    [
      'an unknown profile',
      imported,
      place => ['export', '--library', place('library'), '--profile', 'ghost', '--out', place('out')],
      /no profile "ghost"; there are hugo and html/,
    ],
    [
      'an export folder inside the library',
      imported,
      place => ['export', '--library', place('library'), '--profile', 'html', '--out', place('library/site')],
      /inside the library/,
    ],
    [
      'the library itself as export folder',
      imported,
      place => ['export', '--library', place('library'), '--profile', 'html', '--out', place('library')],
      /inside the library/,
    ],
    [
      'a file as export folder',
      imported,
      place => ['export', '--library', place('library'), '--profile', 'html', '--out', place('page.txt')],
      /is not a folder/,
    ],
    [
      'a slug that would leave the folder',
      slugs('../evil'),
      exporting(),
      /slug "\.\.\/evil" cannot be the name of a file/,
    ],
    ['two stories of one slug', slugs('same', 'Same'), exporting(), /Two stories would be written to/i],
    ['an unknown ID', imported, exporting('01ZZZZ'), /There is no story 01ZZZZ/],
    ['an ID that several stories begin with', slugs('one', 'two'), exporting('0'), /2 stories begin with 0/],
  ]

  test.each(ROWS)(
    '%s: one sentence, exit code 1, nothing half written',
    async (_, prepare, words, sentence) => {
      const { place, base } = await desk()
      await prepare(place)
      const before = await written(base)
      const { code, out, told } = await copydesk(...words(place))
      expect(told.filter(line => line.startsWith('copydesk: '))).toEqual([expect.stringMatching(sentence)])
      expect([code, out]).toEqual([1, []])
      expect(await written(base)).toEqual(before)
    },
  )

  test('a library that another program has open', async () => {
    const { place, library } = await desk()
    await copydesk('import', place('page.txt'), '--library', library)
    const held = await openLibrary(library)
    const refused = await copydesk('import', place('tunnel.md'), '--library', library)
    expect(refused.code).toBe(1)
    expect(refused.told).toHaveLength(1)
    expect((await copydesk('list', '--library', library)).code).toBe(0)
    await held.close()
  })

  const WRONG: [what: string, words: string[], sentence: RegExp][] = [
    ['no command', [], /no command was given/],
    ['an unknown command', ['toString'], /no command "toString"/],
    ['no library', ['import', 'a.md'], /--library is missing/],
    ['no file', ['import', '--library', 'L'], /no file was named/],
    ['an unknown option', ['list', '--library', 'L', '--colour'], /'--colour'.*copydesk list --help/],
    [
      'an unknown status',
      ['list', '--library', 'L', '--status', 'done'],
      /no status "done"; there are draft, /,
    ],
    [
      'no profile',
      ['export', '--library', 'L', '--out', 'O'],
      /--profile is missing: say --profile hugo\|html/,
    ],
    ['no folder to export into', ['export', '--library', 'L', '--profile', 'html'], /--out is missing/],
  ]

  test.each(WRONG)('%s: wrong usage, exit code 2', async (_, words, sentence) => {
    const { code, out, told } = await copydesk(...words)
    expect({ code, out, told }).toEqual({ code: 2, out: [], told: [expect.stringMatching(sentence)] })
  })
})

describe('help', () => {
  test.each([['--help'], ['help'], ['-h'], ['import', '--help'], ['list', '-h'], ['help', 'export']])(
    '%s %s',
    async (...words) => {
      const { code, out, told } = await copydesk(...words)
      expect([code, told]).toEqual([0, []])
      expect(out.join('\n')).toMatch(/Usage:[\s\S]*Exit code 0/)
    },
  )

  test('says its version', async () => {
    expect((await copydesk('--version')).out[0]).toMatch(/^\d+\.\d+\.\d+/)
  })
})
