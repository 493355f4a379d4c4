import { writeSync } from 'node:fs'
import { JSONFilePreset } from 'lowdb/node'
import { storyAt } from '../storyAt.ts'

/** Saves the next number into one lowdb file of all stories, as lowdb's own adapter does it, until it is killed. */
const [file = ''] = process.argv.slice(2)
const db = await JSONFilePreset<{ n: number; stories: unknown[] }>(file, { n: 0, stories: [] })
for (let n = 1; ; n += 1) {
  db.data.n = n
  db.data.stories[n % 20] = storyAt(n)
  await db.write()
  writeSync(1, `${JSON.stringify({ n, at: String(process.hrtime.bigint()) })}\n`)
}
