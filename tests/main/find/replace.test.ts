import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { replaceInLibrary } from '../../../src/main/find/replaceInLibrary.ts'
import { undoInLibrary } from '../../../src/main/find/undoInLibrary.ts'
import type { Article } from '../../../src/shared/article/Article.ts'
import type { DocumentJson } from '../../../src/shared/document/DocumentJson.ts'
import { textOf } from '../../../src/shared/document/textOf.ts'
import { aLibrary } from '../../support/aLibrary.ts'
import { arbitraryArticle } from '../../support/arbitraryArticle.ts'
import { aLook, finderOf, lookThrough } from '../../support/lookThrough.ts'
import { writtenStory } from '../../support/writtenStory.ts'

const MARK = 'Before “rain” became “storm”'

async function desk(fields: Partial<Article> = {}) {
  const library = await aLibrary()
  const finder = finderOf(library)
  onTestFinished(() => finder.close())
  const story = await library.createStory({
    document: writtenStory('Rain comes', 'The rain, the rain.'),
    modifiedBy: 'Bilal',
    ...fields,
  })
  /** Replaces all that is found, or the matches chosen. */
  async function replace(look: ReturnType<typeof aLook>, choose = (index: number) => index >= 0) {
    const { found } = await lookThrough(library, finder, look)
    const [first] = found
    if (!first) throw new Error('nothing found')
    const task = {
      ...look,
      id: first.id,
      seq: first.seq,
      places: first.matches.filter((_, at) => choose(at)),
    }
    return { task, done: await replaceInLibrary(library, finder, task, MARK, 'Amna Raza') }
  }
  return { library, finder, story, replace }
}

const lines = ({ content = [] }: DocumentJson) => content.map(textOf)
const words = ({ modifiedAt, seq, ...article }: Article) => article

test('only the chosen matches are replaced, and the version before has a name in the history', async () => {
  const { library, story, replace } = await desk()
  const { done } = await replace(aLook('rain', {}, 'storm'), at => at !== 1)
  expect(lines(done.article.document)).toEqual(['storm comes', '', 'The rain, the storm.'])
  expect(done.article).toMatchObject({ seq: 2, modifiedBy: 'Amna Raza' })
  const versions = await library.listVersions(story.id)
  expect(versions.map(({ seq, name }) => [seq, name])).toEqual([
    [2, null],
    [1, MARK],
  ])
  expect(await library.readVersion(story.id, 1)).toEqual(story)
})

test('words keep their marks, as when they are replaced on the page', async () => {
  const document: DocumentJson = {
    type: 'doc',
    content: [
      { type: 'headline' },
      { type: 'standfirst' },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'so ' },
          { type: 'text', text: 'rain', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' fell' },
        ],
      },
    ],
  }
  const { done } = await (await desk({ document })).replace(aLook('rain', {}, 'hail'))
  expect(done.article.document.content?.[2]?.content).toEqual([
    { type: 'text', text: 'so ' },
    { type: 'text', text: 'hail', marks: [{ type: 'bold' }] },
    { type: 'text', text: ' fell' },
  ])
})

test('quotes that were settled, and comments, stay with their words', async () => {
  const document = writtenStory('', 'The rain: “We drown.”')
  const quote = { words: 'We drown.', speaker: 'A', source: '', checked: true, dismissed: false }
  const thread = { id: 't', quote: 'We drown.', resolved: false, comments: [] }
  const { replace } = await desk({
    document,
    quotes: [{ ...quote, anchor: { from: 15, to: 26 } }],
    threads: [{ ...thread, from: 15, to: 26 }],
  })
  const { done } = await replace(aLook('rain', {}, 'thunderstorm'))
  expect(done.article.quotes[0]?.anchor).toEqual({ from: 23, to: 34 })
  expect(done.article.threads[0]).toEqual({ ...thread, from: 23, to: 34 })
})

test('a story that was changed after it was looked through is left as it is, without a name in its history', async () => {
  const { library, finder, story } = await desk()
  const look = aLook('rain', {}, 'storm')
  const [found] = (await lookThrough(library, finder, look)).found
  const now = await library.changeStory(story.id, before => ({
    ...before,
    document: writtenStory('Rain comes', 'The rain.'),
  }))
  const task = { ...look, id: story.id, seq: 1, places: found?.matches ?? [] }
  await expect(replaceInLibrary(library, finder, task, MARK, '')).rejects.toMatchObject({
    code: 'story-changed',
  })
  expect(await library.readStory(story.id)).toEqual(now)
  expect((await library.listVersions(story.id)).map(({ name }) => name)).toEqual([null])
})

test('matches that are not there are never replaced', async () => {
  const { library, finder, story } = await desk()
  const task = { ...aLook('rain', {}, 'storm'), id: story.id, seq: 1, places: [{ from: 2, to: 4 }] }
  await expect(replaceInLibrary(library, finder, task, MARK, '')).rejects.toMatchObject({
    code: 'story-changed',
  })
  expect(await library.readStory(story.id)).toEqual(story)
})

test('a story with suggestions waiting in it is left as it is', async () => {
  const { library, story, replace } = await desk({ review: { base: writtenStory('Rain'), changes: [] } })
  await expect(replace(aLook('rain', {}, 'storm'))).rejects.toMatchObject({ code: 'in-review' })
  expect(await library.readStory(story.id)).toEqual(story)
})

test('a name that somebody gave the version stays', async () => {
  const { library, story, replace } = await desk()
  await library.nameVersion(story.id, 1, 'Sent to legal', 'Bilal')
  await replace(aLook('rain', {}, 'storm'))
  expect((await library.listVersions(story.id)).map(({ name }) => name)).toEqual([null, 'Sent to legal'])
})

test('undone, a story says what it said, and who wrote it', async () => {
  const { library, story, replace } = await desk()
  const { task, done } = await replace(aLook('rain', {}, 'storm'))
  const undone = await undoInLibrary(library, { id: story.id, seq: task.seq, print: done.print })
  expect(words(undone)).toEqual(words(story))
})

test('undoing leaves alone what was written on since, and keeps what stands beside the words', async () => {
  const { library, story, replace } = await desk()
  const { task, done } = await replace(aLook('rain', {}, 'storm'))
  const ask = { id: story.id, seq: task.seq, print: done.print }
  await library.changeStory(story.id, now => ({ ...now, status: 'ready' }))
  expect(words(await undoInLibrary(library, ask))).toEqual({ ...words(story), status: 'ready' })
  const later = await library.changeStory(story.id, now => ({ ...now, document: writtenStory('Mine') }))
  await expect(undoInLibrary(library, ask)).rejects.toMatchObject({ code: 'story-changed' })
  expect(await library.readStory(story.id)).toEqual(later)
})

test('any story, replaced and undone, is the same again', async () => {
  const library = await aLibrary()
  const finder = finderOf(library)
  onTestFinished(() => finder.close())
  const look = aLook('[\\p{L}\\p{N}]+|\\s', { regex: true }, 'new$&')
  for (const article of fc.sample(arbitraryArticle, { numRuns: 60, seed: 11 }))
    await library.createStory(article)
  const before = new Map(
    await Promise.all(library.rows.map(async row => [row.id, await library.readStory(row.id)] as const)),
  )
  const { found } = await lookThrough(library, finder, look)
  expect(found.length).toBeGreaterThan(40)
  for (const { id, seq, matches } of found) {
    const { print, article } = await replaceInLibrary(
      library,
      finder,
      { ...look, id, seq, places: matches },
      MARK,
      'A',
    )
    expect(JSON.stringify(article.document)).toContain('new')
    const undone = await undoInLibrary(library, { id, seq, print })
    const was = before.get(id)
    expect(words(undone)).toEqual(was && words(was))
  }
})
