import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { sealEnvelope } from '../../../src/main/library/sealEnvelope.ts'
import { SearchDesk } from '../../../src/main/search/thread/SearchDesk.ts'
import { WordIndex } from '../../../src/main/search/WordIndex.ts'
import { newArticle } from '../../../src/shared/article/newArticle.ts'
import { ARTICLE_FORMAT } from '../../../src/shared/article/restoreArticle.ts'
import { parseQuery } from '../../../src/shared/search/parseQuery.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { writtenStory } from '../../support/writtenStory.ts'

const LONG_AGO = 1_700_000_000

/** A folder of stories, each with its number in its headline. */
function folderOf(count: number) {
  const folder = temporaryFolder()
  const articles = join(folder, 'articles')
  const ground = { articles, file: join(folder, 'search.bin'), readOnly: false }
  const stories = Array.from({ length: count }, (_, number) =>
    newArticle('2026-05-18T07:00:00Z', { document: writtenStory(`Story no${number}`, 'Rivers rise.') }),
  )
  const write = (number: number, headline: string, at = LONG_AGO) => {
    const story = {
      ...stories[number],
      document: writtenStory(headline, 'Rivers rise.'),
    } as (typeof stories)[0]
    const path = join(articles, story.id, 'article.json')
    mkdirSync(join(articles, story.id), { recursive: true })
    writeFileSync(
      path,
      sealEnvelope({ kind: 'article', format: ARTICLE_FORMAT, id: story.id, seq: 0 }, story),
    )
    utimesSync(path, at, at)
  }
  stories.forEach((_, number) => {
    write(number, `Story no${number}`)
  })
  const idOf = (number: number) => stories[number]?.id ?? ''
  return { ground, write, idOf }
}

/** The desk once it has read all there is to read. */
function caughtUp(ground: ConstructorParameters<typeof SearchDesk>[0]) {
  const desk = new SearchDesk(ground)
  while (!desk.complete) desk.work(50)
  return desk
}

const find = (desk: SearchDesk, query: string) =>
  desk.answers.rank({ terms: parseQuery(query), whole: false }).ids

test('many stories are laid out flat once all are read, so that the first search finds them so; few are not', () => {
  const layOut = vi.spyOn(WordIndex.prototype, 'compact')
  try {
    caughtUp(folderOf(20).ground)
    expect(layOut).not.toHaveBeenCalled()
    const desk = caughtUp(folderOf(70).ground)
    expect(layOut).toHaveBeenCalledOnce()
    expect(find(desk, 'rivers')).toHaveLength(70)
  } finally {
    layOut.mockRestore()
  }
})

test('answers from what is there and says that it is not all, until it is', () => {
  const { ground } = folderOf(60)
  const desk = new SearchDesk(ground)
  desk.work(0)
  const first = desk.answers.rank({ terms: parseQuery('rivers'), whole: false })
  expect(first).toMatchObject({ complete: false, ids: [expect.any(String)] })
  while (!desk.complete) desk.work(50)
  const last = desk.answers.rank({ terms: parseQuery('rivers'), whole: false })
  expect(last).toMatchObject({ complete: true })
  expect(last.ids).toHaveLength(60)
})

describe('the kept index', () => {
  function kept() {
    const made = folderOf(230)
    caughtUp(made.ground).answers.close()
    return made
  }

  test('is there at the next start, and only what changed is read', () => {
    const { ground, write, idOf } = kept()
    write(7, 'Changed since', LONG_AGO + 60)
    rmSync(join(ground.articles, idOf(8)), { recursive: true })
    // Same size, same time: it is not looked into, so the words stay the old ones.
    write(9, 'Story nox')
    const desk = caughtUp(ground)
    expect(find(desk, 'changed')).toEqual([idOf(7)])
    expect(find(desk, '"no7"')).toEqual([])
    expect(find(desk, '"no8"')).toEqual([])
    expect(find(desk, '"no9"')).toEqual([idOf(9)])
    expect(find(desk, 'rivers')).toHaveLength(229)
  })

  test('is written anew when a story has gone, so that its words do not stay on the disk', () => {
    const { ground, idOf } = kept()
    rmSync(join(ground.articles, idOf(8)), { recursive: true })
    expect(readFileSync(ground.file).includes(idOf(8))).toBe(true)
    caughtUp(ground).answers.close()
    expect(readFileSync(ground.file).includes(idOf(8))).toBe(false)
  })

  test('stays as it is when hardly anything changed', () => {
    const { ground, write } = kept()
    const before = statSync(ground.file).mtimeMs
    write(7, 'Changed since', LONG_AGO + 60)
    caughtUp(ground).answers.close()
    expect(statSync(ground.file).mtimeMs).toBe(before)
  })

  test.each([
    ['missing', (path: string) => rmSync(path)],
    ['empty', (path: string) => writeFileSync(path, '')],
    ['damaged', (path: string) => writeFileSync(path, readFileSync(path).fill(7, 5000, 5100))],
    ['cut short', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 9000))],
    ['a folder', (path: string) => [rmSync(path), mkdirSync(path)]],
  ])('%s, the stories are read instead', (_, harm) => {
    const { ground, idOf } = kept()
    harm(ground.file)
    expect(find(caughtUp(ground), '"no8"')).toEqual([idOf(8)])
  })

  test('is not written where nothing may be written', () => {
    const { ground } = folderOf(230)
    caughtUp({ ...ground, readOnly: true }).answers.close()
    expect(existsSync(ground.file)).toBe(false)
  })

  test('is not written for a handful of stories', () => {
    const { ground } = folderOf(20)
    caughtUp(ground).answers.close()
    expect(existsSync(ground.file)).toBe(false)
  })
})
