import { runMutants } from '../mutants/runMutants.ts'
import type { Part } from '../Part.ts'
import { Tally } from '../Tally.ts'

/** Whether the tests notice when the durable code is broken. */
export const mutantsPart: Part = {
  name: 'mutants',
  run: async () => {
    const tally = new Tally()
    for await (const { mutant, noticed } of runMutants()) {
      console.log(`  ${noticed ? 'noticed    ' : 'NOT NOTICED'} ${mutant}`)
      tally.add(noticed ? [] : [{ kind: 'other', what: `not noticed: ${mutant}` }], 'mutants')
    }
    return [{ fault: 'durable code broken by one line', tally, note: 'tests that must fail' }]
  },
}
