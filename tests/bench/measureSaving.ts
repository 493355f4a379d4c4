import { open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { createLibrary } from '../../src/main/library/createLibrary.ts'
import type { Library } from '../../src/main/library/Library.ts'
import { EMPTY_NEWSROOM } from '../../src/shared/article/Newsroom.ts'
import { summariseStory } from '../../src/shared/article/summariseStory.ts'
import { CHANNELS, type Input } from '../../src/shared/bridge.ts'
import type { DocumentJson } from '../../src/shared/document/DocumentJson.ts'
import { readDocumentText } from '../../src/shared/document/documentText.ts'
import { collectGarbage } from './support/collectGarbage.ts'
import { longStory } from './support/longStory.ts'
import { median } from './support/median.ts'
import type { Row } from './support/Row.ts'
import { temporaryFolder } from './support/temporaryFolder.ts'

const ROUNDS = 60
const WARM = 15
/** A news story, and the longest one writes. */
const WORDS = [800, 50_000] as const
const RATIO = 2
const STALL_MS = 8

/**
 * P3: a save as the window asks for it (checked, stored, its row made) against the raw calls alone, which are
 * write, fsync, close, rename and fsync of the folder for the same bytes through the same asynchronous calls; and
 * the longest the process was busy with nothing else meanwhile.
 */
export async function measureSaving(): Promise<Row[]> {
  return temporaryFolder(async folder => {
    const library = await createLibrary(join(folder, 'library'), {
      ...EMPTY_NEWSROOM,
      name: 'The Indus Courier',
    })
    try {
      const rows: Row[] = []
      for (const words of WORDS) rows.push(...(await measure(library, folder, words)))
      return rows
    } finally {
      await library.close()
    }
  })
}

async function measure(library: Library, folder: string, words: number): Promise<Row[]> {
  const story = await library.createStory({ document: longStory(words) })
  const { document, ...rest } = story
  // As the window sends them, each with another headline.
  const texts = Array.from({ length: WARM + ROUNDS }, (_, round) => changedText(document, round))
  const bytes = Buffer.from(JSON.stringify(story))
  const rounds: { save: number; raw: number }[] = []
  const stalls = monitorEventLoopDelay({ resolution: 1 })
  for (const [at, text] of texts.entries()) {
    const round = at - WARM
    if (round === 0) {
      // What making the texts and warming up left behind is not the saving's.
      collectGarbage()
      stalls.enable()
    }
    const save = await timed(() => saveAsAsked(library, { article: rest, document: text }))
    // Both begin with a processor at rest, as a save does between two keys.
    await pause(5)
    const raw = await timed(() => writeRaw(folder, bytes))
    if (round >= 0) rounds.push({ save, raw })
    await pause(5)
  }
  stalls.disable()
  const ratio = median(rounds.map(({ save, raw }) => save / raw))
  const ms = (pick: 'save' | 'raw') => median(rounds.map(round => round[pick])).toFixed(2)
  const stall = stalls.percentile(99) / 1e6
  const of = `${words.toLocaleString('en')} words`
  return [
    {
      figure: `P3 save / raw write, fsync, rename, folder fsync, ${of}`,
      measured: `${ratio.toFixed(2)} (${ms('save')} / ${ms('raw')} ms)`,
      target: `<= ${RATIO}`,
      met: ratio <= RATIO,
    },
    {
      figure: `P3 longest stall of the main process while saving ${of} (99th percentile; longest of all)`,
      measured: `${stall.toFixed(1)} ms; ${(stalls.max / 1e6).toFixed(1)} ms`,
      target: `<= ${STALL_MS} ms`,
      met: stalls.max / 1e6 <= STALL_MS,
    },
  ]
}

function changedText(document: DocumentJson, round: number): string {
  const [headline, ...others] = document.content ?? []
  const changed = { ...headline, content: [{ type: 'text', text: `Storm drains, day ${round}` }] }
  return JSON.stringify({ ...document, content: [changed, ...others] })
}

async function saveAsAsked(library: Library, sent: Input<'story:save'>): Promise<void> {
  const { article, document } = CHANNELS['story:save'].input.parse(sent)
  summariseStory(await library.saveStory({ ...article, document: readDocumentText(document) }))
}

async function writeRaw(folder: string, bytes: Uint8Array): Promise<void> {
  const file = await open(join(folder, 'raw.tmp'), 'w')
  await file.writeFile(bytes)
  await file.sync()
  await file.close()
  await rename(join(folder, 'raw.tmp'), join(folder, 'raw.json'))
  const directory = await open(folder, 'r')
  await directory.sync()
  await directory.close()
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
