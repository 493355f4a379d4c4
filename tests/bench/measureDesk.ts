import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { inParallel } from '../../src/main/library/inParallel.ts'
import { openLibrary } from '../../src/main/library/openLibrary.ts'
import type { Article } from '../../src/shared/article/Article.ts'
import { collectGarbage } from './support/collectGarbage.ts'
import { median } from './support/median.ts'
import { newsroomStories } from './support/newsroomStories.ts'
import type { Row } from './support/Row.ts'
import { type Round, ratioRow } from './support/ratioRow.ts'
import { storedLibrary } from './support/storedLibrary.ts'
import { temporaryFolder } from './support/temporaryFolder.ts'
import { timed } from './support/timed.ts'

const STORIES = 10_000
const FEW = 10
const ROUNDS = 9
const SAVES = 120
const READING_WIDTH = 16
const STALL_MS = 8

type OneFile = Low<{ articles: Article[] }>

/** P4, R3 and R4: a library of 10,000 stories of 400 words, English and Urdu, against one lowdb file of them all. */
export async function measureDesk(): Promise<Row[]> {
  return temporaryFolder(async folder => {
    const stories = newsroomStories(STORIES)
    const many = await storedLibrary(join(folder, 'many'), stories)
    const few = await storedLibrary(join(folder, 'few'), stories.slice(0, FEW))
    for (const library of [many, few]) await (await openLibrary(library)).close()
    const comparing = await measureComparing(many)
    const file = join(folder, 'lowdb.json')
    await writeFile(file, JSON.stringify({ articles: stories }, null, 2))
    return [
      comparing,
      await measureList(many, file),
      ...(await measureSaves(many, few, file)),
      await measureRebuild(many),
    ]
  })
}

/** P4: until the rows are there. */
async function measureList(folder: string, file: string): Promise<Row> {
  const rounds: Round[] = []
  for (let round = -1; round < ROUNDS; round += 1) {
    collectGarbage()
    const theirs = await timed(() => readOneFile(file))
    collectGarbage()
    const started = performance.now()
    const library = await openLibrary(folder, { readOnly: true, rowsAtOnce: true })
    if (library.rows.length !== STORIES) throw new Error(`${library.rows.length} rows`)
    const ours = performance.now() - started
    await library.close()
    if (round >= 0) rounds.push({ ours, theirs })
  }
  return ratioRow('P4 list of 10,000 stories / reading one lowdb file of them', rounds, 0.25)
}

/** How long the process stands still while the rows are compared with the disk: nothing else left garbage before. */
async function measureComparing(folder: string): Promise<Row> {
  const stalls: number[] = []
  for (let round = -1; round < ROUNDS; round += 1) {
    const library = await openLibrary(folder, { readOnly: true, rowsAtOnce: true })
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    await library.listed
    delay.disable()
    await library.close()
    if (round >= 0) stalls.push(delay.max / 1e6)
  }
  const stall = median(stalls)
  return {
    figure: 'P4 longest stall while 10,000 rows are compared with the disk (median of the rounds)',
    measured: `${stall.toFixed(1)} ms (${stalls.map(ms => ms.toFixed(1)).join(', ')})`,
    target: `<= ${STALL_MS} ms`,
    met: stall <= STALL_MS,
  }
}

/** R3: the same story saved in the large library and in the small one, in turns; and all in one lowdb file. */
async function measureSaves(many: string, few: string, file: string): Promise<Row[]> {
  const [large, small] = [await openLibrary(many), await openLibrary(few)]
  const id = small.rows[0]?.id ?? ''
  const rounds: Round[] = []
  for (let save = -10; save < SAVES; save += 1) {
    const change = async (library: typeof large) => {
      const story = await library.readStory(id)
      return timed(() => library.saveStory({ ...story, slugline: `S${save}` }))
    }
    const [ours, theirs] =
      save % 2 ? [await change(large), await change(small)] : await swapped(change, small, large)
    if (save >= 0) rounds.push({ ours, theirs })
  }
  for (const library of [large, small]) await library.close()
  const oneFile = await readOneFile(file)
  const writes: number[] = []
  for (let write = 0; write < 3; write += 1) writes.push(await timed(() => oneFile.write()))
  const saving = median(rounds.map(round => round.ours))
  const times = median(writes) / saving
  return [
    ratioRow('R3 save among 10,000 stories / save among 10', rounds, 1.3),
    {
      figure: 'R3 saving one lowdb file of 10,000 stories (not even synced) / saving one story',
      measured: `${times.toFixed(0)} (${median(writes).toFixed(0)} / ${saving.toFixed(1)} ms)`,
      target: '>= 100',
      met: times >= 100,
    },
  ]
}

async function swapped<L>(
  change: (library: L) => Promise<number>,
  first: L,
  second: L,
): Promise<[number, number]> {
  const theirs = await change(first)
  return [await change(second), theirs]
}

/** R4: index.json is gone. Against reading and parsing every story's file, as wide, and nothing more. */
async function measureRebuild(folder: string): Promise<Row> {
  const rounds: Round[] = []
  const articles = join(folder, 'articles')
  for (let round = -1; round < ROUNDS; round += 1) {
    await rm(join(folder, 'index.json'), { force: true })
    const theirs = await timed(async () =>
      inParallel(await readdir(articles), READING_WIDTH, async id => {
        JSON.parse(await readFile(join(articles, id, 'article.json'), 'utf8'))
      }),
    )
    const ours = await timed(async () => (await openLibrary(folder, { readOnly: true })).close())
    if (round >= 0) rounds.push({ ours, theirs })
  }
  return ratioRow('R4 10,000 stories back without index.json / reading and parsing them', rounds, 2)
}

async function readOneFile(file: string): Promise<OneFile> {
  const low: OneFile = new Low(new JSONFile(file), { articles: [] })
  await low.read()
  return low
}
