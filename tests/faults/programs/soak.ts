import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLibrary } from '../../../src/main/library/createLibrary.ts'
import { nodeFileSystem } from '../../../src/main/library/nodeFileSystem.ts'
import { openLibrary } from '../../../src/main/library/openLibrary.ts'
import { aNewsroom } from '../aNewsroom.ts'
import { attempt } from '../attempt.ts'
import { checkLibrary } from '../checkLibrary.ts'
import { Ledger } from '../Ledger.ts'
import { OPERATIONS } from '../OPERATIONS.ts'
import { Random } from '../Random.ts'

/**
 * Works on a library round after round, opening it anew for each, and prints what the process held after each round
 * and what was wrong in the end, as JSON. Needs --expose-gc: soak.ts ROUNDS OPERATIONS SEED
 */
const [rounds = '', operations = '', seed = ''] = process.argv.slice(2)
const above = mkdtempSync(join(tmpdir(), 'copydesk-soak-'))
const folder = join(above, 'Library')
const random = new Random(Number(seed))
const ledger = new Ledger()
const after: { readonly heap: number; readonly descriptors: number; readonly temporary: number }[] = []
let n = 0
try {
  await (await createLibrary(folder, aNewsroom)).close()
  for (let round = 0; round < Number(rounds); round += 1) {
    const library = await openLibrary(folder)
    for (let done = 0; done < Number(operations); done += 1) {
      const all = [...ledger.stories.values()]
      const desk = all.filter(({ place }) => place === 'desk')
      const onDesk = random.one(desk)
      // The library itself stays about as large as it is, so that only what leaks can grow.
      const fitting = OPERATIONS.filter(({ name }) =>
        desk.length < 20 ? name !== 'trash' : name !== 'create',
      )
      const operation = onDesk ? random.one(fitting) : OPERATIONS.find(({ name }) => name === 'create')
      if (!operation) throw new Error('there is no operation')
      const refusal = await attempt(
        {
          library,
          ledger,
          onDesk: onDesk ?? { about: 'story', id: '', n: 0, place: 'desk' },
          inTrash: random.one(all.filter(({ place }) => place === 'trash')),
        },
        operation,
        () => {
          n += 1
          return n
        },
      )
      if (refusal) throw refusal
    }
    await library.close()
    for (const [id, { place }] of ledger.stories) if (place === 'nowhere') ledger.stories.delete(id)
    globalThis.gc?.()
    after.push({
      heap: process.memoryUsage().heapUsed,
      descriptors: readdirSync('/proc/self/fd').length,
      temporary: readdirSync(folder, { recursive: true }).filter(name => `${name}`.endsWith('.tmp')).length,
    })
  }
  const troubles = await checkLibrary(folder, ledger, { files: nodeFileSystem })
  process.stdout.write(JSON.stringify({ after, troubles }))
} finally {
  rmSync(above, { recursive: true, force: true })
}
