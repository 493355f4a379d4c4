import { mkdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { backUp } from '../../../src/main/backup/backUp.ts'
import { localInstant } from '../../../src/main/publishing/localInstant.ts'

/** Backs a library up over and over until it is killed; each zip stands in `backups` beside it: backuper.ts FOLDER */
const [folder = ''] = process.argv.slice(2)
const to = join(folder, '..', 'backups')
mkdirSync(to, { recursive: true })
const say = (): void => {
  writeSync(1, `${JSON.stringify({ word: 'begin', facts: [], at: String(process.hrtime.bigint()) })}\n`)
}
say()
for (;;) {
  await backUp({ library: folder, to, now: localInstant(new Date()) })
  say()
}
