import { writeSync } from 'node:fs'
import { openLibrary } from '../../../src/main/library/openLibrary.ts'
import { type Fact, Ledger, type StoryFact } from '../Ledger.ts'
import { OPERATIONS } from '../OPERATIONS.ts'
import { Random } from '../Random.ts'

/**
 * Works on a library until it is killed: one operation after the other, in an order that the seed decides. Each
 * line it says is what it is about to do or what it was answered, with the time in nanoseconds.
 *
 *     writer.ts FOLDER SEED N STORIES [OPERATION,...]
 */
const [folder = '', seed = '0', first = '1', stories = '[]', only = ''] = process.argv.slice(2)
const random = new Random(Number(seed))
const ledger = new Ledger()
ledger.done(JSON.parse(stories) as StoryFact[])
const operations = OPERATIONS.filter(({ name }) => !only || only.split(',').includes(name))
let n = Number(first)

const say = (word: 'begin' | 'done', facts: readonly Fact[]): void => {
  ledger[word](facts)
  writeSync(1, `${JSON.stringify({ word, facts, at: String(process.hrtime.bigint()) })}\n`)
}

const library = await openLibrary(folder)
say('done', [])
for (;;) {
  const all = [...ledger.stories.values()]
  const onDesk = random.one(all.filter(({ place }) => place === 'desk'))
  const operation = random.one(onDesk ? operations : operations.filter(({ name }) => name === 'create'))
  await operation?.run({
    library,
    onDesk: onDesk ?? { about: 'story', id: '', n: 0, place: 'desk' },
    inTrash: random.one(all.filter(({ place }) => place === 'trash')),
    next: () => {
      n += 1
      return n
    },
    begin: (...facts) => say('begin', facts),
    done: (...facts) => say('done', facts),
  })
  if (random.below(8) === 0) await library.settle()
}
