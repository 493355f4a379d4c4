import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createLibrary } from '../../../src/main/library/createLibrary.ts'
import { exportStories } from '../../../src/main/publishing/exportStories.ts'
import { previewPage } from '../../../src/main/publishing/previewPage.ts'
import { publish } from '../../../src/main/publishing/publish.ts'
import type { Article } from '../../../src/shared/article/Article.ts'
import { EMPTY_NEWSROOM } from '../../../src/shared/article/Newsroom.ts'
import { story } from '../../support/build.ts'
import { folderContents } from '../../support/folderContents.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const EVENING = '2026-11-23T20:00:00+05:00'
const options = { replaceForeign: false, now: EVENING }

async function aStory(fields: Partial<Article>) {
  const base = temporaryFolder()
  const library = await createLibrary(join(base, 'library'), EMPTY_NEWSROOM)
  onTestFinished(() => library.close())
  const out = join(base, 'out')
  await mkdir(out)
  const document = story('Bridge opens', 'At last', { type: 'paragraph' })
  return { library, out, article: await library.createStory({ slug: 'bridge', document, ...fields }) }
}

const HELD: readonly [what: string, fields: Partial<Article>, words: RegExp][] = [
  ['under legal hold', { legalHold: true }, /legal hold.*nothing was published/],
  ['not for publication', { notForPublication: true }, /not for publication.*nothing was published/],
  [
    'under an embargo',
    { embargo: '2026-11-23T15:00:01Z' },
    /embargo until 2026-11-23T15:00:01Z.*nothing was published/,
  ],
  [
    'under an embargo by the clocks of another zone',
    { embargo: '2026-11-23T10:01:00-05:00', embargoZone: 'America/New_York' },
    /embargo until 2026-11-23 10:01 \(America\/New_York\)\. .*nothing was published/,
  ],
]

describe.each(HELD)('a story %s', (_what, fields, words) => {
  test('is not published: not a file is written, and it says why', async () => {
    const { library, out, article } = await aStory(fields)
    await expect(publish(library, article, 'html', out, options)).rejects.toMatchObject({
      code: 'withheld',
      message: expect.stringMatching(words),
    })
    expect(await folderContents(out)).toEqual({})
    expect((await library.readStory(article.id)).publications).toEqual([])
  })

  test('is left out when many go out', async () => {
    const { library, out, article } = await aStory(fields)
    const other = await library.createStory({
      slug: 'other',
      document: story('Other', '', { type: 'paragraph' }),
    })
    const work = { signal: new AbortController().signal, tell: () => {}, mustGoOn: () => {} }
    const exported = await exportStories(library, [article.id, other.id], 'html', out, { ...options, work })
    expect(exported.done).toEqual([other.id])
    expect(exported.notDone).toMatchObject([{ id: article.id, code: 'withheld' }])
  })

  test('can be looked at', async () => {
    const { library, article } = await aStory(fields)
    expect((await previewPage(library, article, 'html')).html).toContain('Bridge opens')
  })
})

test('a story goes out at the minute its embargo ends, in whichever time zone that was written', async () => {
  const { library, out, article } = await aStory({ embargo: '2026-11-23T15:00:00Z' })
  expect((await publish(library, article, 'html', out, options)).files).toHaveLength(1)
})
