import { expect, test } from 'vitest'
import { libraryAtRest, libraryJustBegun } from '../disk/diskScene.ts'
import { CODES, failingCall, LENGTHS } from '../disk/failingCall.ts'
import { OPERATIONS } from '../OPERATIONS.ts'

const PATIENCE_MS = 120_000
const CASES = [libraryAtRest, libraryJustBegun].flatMap(scene =>
  OPERATIONS.map(operation => ({ scene, operation })),
)

// Each call fails with one code after the other in turn here, and with every code in the long part.
test.each(CASES)(
  'in $scene.name, whichever disk call of "$operation.name" fails, nothing is lost, and it works once healed',
  async ({ scene: make, operation }) => {
    const scene = await make()
    const { calls } = await failingCall(scene, operation, Number.POSITIVE_INFINITY, 'EIO', 1)
    const troubles: string[] = []
    for (let at = 0; at < calls; at += 1)
      for (const [index, times] of LENGTHS.entries()) {
        const code = CODES[(at * LENGTHS.length + index) % CODES.length] ?? 'EIO'
        const outcome = await failingCall(scene, operation, at, code, times)
        for (const trouble of outcome.troubles)
          troubles.push(`call ${at}, ${code}, ${times} times: ${trouble}`)
      }
    expect(troubles.slice(0, 8)).toEqual([])
  },
  PATIENCE_MS,
)
