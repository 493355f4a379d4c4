import { mkdtempSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { commandLine } from '../../../src/main/cli/commandLine.ts'
import type { Fact } from '../Ledger.ts'
import { markdownAt } from '../markdownAt.ts'

/**
 * Imports texts by the command line until it is killed; says each story it was told of, as writer.ts does.
 *
 *     importer.ts FOLDER SEED N
 */
const [folder = '', , first = '1'] = process.argv.slice(2)
const FILES = 200
const texts = mkdtempSync(join(folder, '..', 'texts-'))
const paths = Array.from({ length: FILES }, (_, index) => {
  const path = join(texts, `${index}.md`)
  writeFileSync(path, markdownAt(Number(first) + index))
  return path
})
const say = (word: 'begin' | 'done', facts: readonly Fact[]): void => {
  writeSync(1, `${JSON.stringify({ word, facts, at: String(process.hrtime.bigint()) })}\n`)
}

say('done', [])
say('begin', [{ about: 'new stories', count: 1 }])
await commandLine(['import', ...paths, '--library', folder], {
  out: line => {
    const [id = '', headline = ''] = line.split('\t')
    say('done', [{ about: 'story', id, n: Number(headline.replace(/\D/g, '')), place: 'desk' }])
    say('begin', [{ about: 'new stories', count: 1 }])
  },
  tell: line => writeSync(2, `${line}\n`),
})
// All is imported: wait for the end all the same.
setInterval(() => undefined, 1_000)
