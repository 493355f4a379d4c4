import { libraryAtRest, libraryJustBegun } from '../disk/diskScene.ts'
import { CODES, failingCall, LENGTHS } from '../disk/failingCall.ts'
import { OPERATIONS } from '../OPERATIONS.ts'
import type { Part } from '../Part.ts'
import { Tally } from '../Tally.ts'

/** Every disk call of every operation fails with every code, once and until healed. */
export const callsPart: Part = {
  name: 'calls',
  run: async () => {
    const tally = new Tally()
    for (const make of [libraryAtRest, libraryJustBegun])
      for (const operation of OPERATIONS) {
        const scene = await make()
        const { calls } = await failingCall(scene, operation, Number.POSITIVE_INFINITY, 'EIO', 1)
        for (let at = 0; at < calls; at += 1)
          for (const code of CODES)
            for (const times of LENGTHS) {
              const { troubles } = await failingCall(scene, operation, at, code, times)
              const how = `${operation.name}, call ${at}, ${code}, ${times} times`
              tally.add(
                troubles.map(what => ({ kind: 'other', what }) as const),
                how,
              )
            }
      }
    return [{ fault: 'a failing disk call', tally, note: `${CODES.length} errors, once and until healed` }]
  },
}
