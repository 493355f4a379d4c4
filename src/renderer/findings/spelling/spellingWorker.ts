import { Dialect, LocalLinter } from 'harper.js'
import { slimBinary } from 'harper.js/slimBinary'
import type { English } from '../../../shared/spelling/ENGLISH.ts'
import { SILENT_RULES } from './SILENT_RULES.ts'
import type { SpellingAnswer, SpellingTask } from './SpellingTask.ts'
import { toFindings } from './toFindings.ts'

const DIALECTS: Readonly<Record<English, Dialect>> = {
  american: Dialect.American,
  british: Dialect.British,
  australian: Dialect.Australian,
  canadian: Dialect.Canadian,
  indian: Dialect.Indian,
}

let english: English = 'british'
const checker = begin()

/** Reads the checker's own program from the app's files and wakes it: about a second, here where nobody waits. */
async function begin(): Promise<LocalLinter> {
  const linter = new LocalLinter({ binary: slimBinary, dialect: DIALECTS[english] })
  await configure(linter)
  return linter
}

async function configure(linter: LocalLinter): Promise<void> {
  const config = await linter.getLintConfig()
  for (const rule of SILENT_RULES) config[rule] = false
  await linter.setLintConfig(config)
}

/** One task after the other: the dialect is the checker's, not the task's. */
let before: Promise<unknown> = checker

self.addEventListener('message', ({ data }: MessageEvent<SpellingTask>) => {
  before = before.then(() => answer(data)).then(found => self.postMessage(found))
  before.catch(error =>
    setTimeout(() => {
      throw error
    }),
  )
})

async function answer({ turn, english: wanted, texts }: SpellingTask): Promise<SpellingAnswer> {
  const linter = await checker
  if (wanted !== english) {
    english = wanted
    await linter.setDialect(DIALECTS[wanted])
    await configure(linter)
  }
  const found = []
  for (const text of texts)
    found.push(toFindings(text, await linter.organizedLints(text, { language: 'plaintext', dedup: false })))
  return { turn, found }
}
