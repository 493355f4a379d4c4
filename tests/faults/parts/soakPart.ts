import type { Part } from '../Part.ts'
import { soak } from '../soak.ts'
import { Tally } from '../Tally.ts'

const ROUNDS = 40
const OPERATIONS_EACH = 100

export const soakPart: Part = {
  name: 'soak',
  run: async ({ seed, share }) => {
    if (process.platform !== 'linux') return [{ fault: 'a long soak', tally: null, note: 'it needs Linux' }]
    const { troubles, note } = await soak(Math.ceil(ROUNDS * share), OPERATIONS_EACH, seed)
    const tally = new Tally()
    tally.add(troubles, `seed ${seed}`)
    return [{ fault: 'a long soak', tally, note }]
  },
}
