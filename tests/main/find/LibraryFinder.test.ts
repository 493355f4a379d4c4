import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { schema } from '../../../src/shared/document/index.ts'
import { findInBlocks } from '../../../src/shared/find/findInBlocks.ts'
import { textBlocks } from '../../../src/shared/find/textBlocks.ts'
import { aLibrary } from '../../support/aLibrary.ts'
import { arbitraryArticle } from '../../support/arbitraryArticle.ts'
import { aLook, finderOf, lookThrough } from '../../support/lookThrough.ts'
import { writtenStory } from '../../support/writtenStory.ts'

async function desk(...stories: readonly (readonly [string, ...string[]])[]) {
  const library = await aLibrary()
  const ids: string[] = []
  for (const story of stories) ids.push((await library.createStory({ document: writtenStory(...story) })).id)
  const finder = finderOf(library)
  onTestFinished(() => finder.close())
  return { library, finder, ids }
}

test('finds in all stories exactly what looking through each one by itself finds', async () => {
  const { library, finder } = await desk()
  for (const article of fc.sample(arbitraryArticle, { numRuns: 40, seed: 7 }))
    await library.createStory(article)
  const queries = fc.sample(
    fc.record({
      words: fc.constantFrom('a', 'e', ' ', '"', '-', '1', 'the', '[a-z]+', '\\p{L}', '^.', 'کا', '<'),
      matchCase: fc.boolean(),
      wholeWord: fc.boolean(),
      regex: fc.boolean(),
    }),
    { numRuns: 25, seed: 8 },
  )
  for (const query of queries) {
    const { found, end } = await lookThrough(library, finder, { ...aLook(''), query, replacement: 'X$&' })
    const told = new Map(found.map(story => [story.id, story.matches.map(({ from, to }) => [from, to])]))
    for (const { id } of library.rows) {
      const { document } = await library.readStory(id)
      const expected = findInBlocks(textBlocks(schema.nodeFromJSON(document)), query, 'X$&')
      expect(told.get(id) ?? []).toEqual(expected.map(({ from, to }) => [from, to]))
    }
    expect(end).toMatchObject({
      stories: found.length,
      looked: library.rows.length,
      unread: [],
      trouble: null,
    })
  }
})

test('what was saved since the last look is looked at as it is now', async () => {
  const { library, finder, ids } = await desk(['Rain', 'Old words.'])
  expect((await lookThrough(library, finder, aLook('old'))).end.matches).toBe(1)
  await library.changeStory(ids[0] ?? '', now => ({ ...now, document: writtenStory('Rain', 'New words.') }))
  expect((await lookThrough(library, finder, aLook('old'))).end.matches).toBe(0)
  expect((await lookThrough(library, finder, aLook('new'))).found).toMatchObject([{ seq: 2 }])
})

test('a story that is damaged is named, and the others are looked through', async () => {
  const { library, finder, ids } = await desk(['One', 'rain'], ['Two', 'rain'])
  const [damaged = '', whole = ''] = ids
  writeFileSync(join(library.folder, 'articles', damaged, 'article.json'), '{"kind":"article"')
  const { found, end } = await lookThrough(library, finder, aLook('rain'))
  expect(found.map(({ id }) => id)).toEqual([whole])
  expect(end.unread).toMatchObject([{ id: damaged, code: 'damaged' }])
})

test('a changed byte makes a story damaged here too: what nobody wrote is never shown or replaced', async () => {
  const { library, finder, ids } = await desk(['One', 'rain'])
  const path = join(library.folder, 'articles', ids[0] ?? '', 'article.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('rain', 'ruin'))
  expect((await lookThrough(library, finder, aLook('ruin'))).end).toMatchObject({
    matches: 0,
    unread: [{ code: 'damaged' }],
  })
})

test('what stands in place of a story is named, and one that is gone is passed over', async () => {
  const { library, finder, ids } = await desk(['One', 'rain'])
  const elsewhere = '01ARZ3NDEKTSV4RRFFQ69G5FAV'
  mkdirSync(join(library.folder, 'articles', elsewhere, 'article.json'), { recursive: true })
  const gone = '01ARZ3NDEKTSV4RRFFQ69G5FAW'
  const { end } = await lookThrough(library, finder, { ...aLook('rain'), ids: [elsewhere, gone, ...ids] })
  expect(end).toMatchObject({ matches: 1, looked: 3, unread: [{ id: elsewhere, code: 'damaged' }] })
})

test('a regular expression that never ends is stopped, and the next one is looked for as ever', async () => {
  const { library, finder } = await desk(['One', 'rain'], ['Two', `${'a'.repeat(60)}!`])
  const endless = await lookThrough(library, finder, aLook('^(a+)+$', { regex: true }))
  expect(endless.end.trouble).toBe('tooSlow')
  expect((await lookThrough(library, finder, aLook('rain'))).end).toMatchObject({ matches: 1, trouble: null })
})

test('what is asked for behind a regular expression that never ends is found, and soon once that is given up', async () => {
  const { library, finder } = await desk(['One', 'rain'], ['Two', `${'a'.repeat(60)}!`])
  const stop = new AbortController()
  const endless = lookThrough(library, finder, aLook('^(a+)+$', { regex: true }), stop.signal)
  const behind = lookThrough(library, finder, aLook('rain'))
  stop.abort()
  expect((await endless).end.matches).toBe(0)
  expect((await behind).end).toMatchObject({ matches: 1, trouble: null })
})

test('what is no regular expression is told', async () => {
  const { library, finder } = await desk(['One', 'rain'])
  expect((await lookThrough(library, finder, aLook('(', { regex: true }))).end.trouble).toBe('notRegex')
})

test('more matches than are told are counted', async () => {
  const { library, finder } = await desk(['One', 'a a a'], ['Two', 'a a a'], ['Three', 'x'])
  const { found, end } = await lookThrough(library, finder, { ...aLook('a', { wholeWord: true }), most: 4 })
  expect(found.map(({ matches }) => matches.length)).toEqual([3, 1])
  expect(end).toMatchObject({ stories: 2, matches: 6 })
})

test('stopped, it answers with what it found so far', async () => {
  const { library, finder } = await desk(['One', 'rain'])
  const { end } = await lookThrough(library, finder, aLook('rain'), AbortSignal.abort())
  expect(end).toMatchObject({ looked: 0, trouble: null })
})
