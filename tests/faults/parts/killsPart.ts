import { cpus } from 'node:os'
import { killWriters } from '../kills/killWriters.ts'
import type { Part } from '../Part.ts'

const KILLS = 1_000

export const killsPart: Part = {
  name: 'kills',
  run: async ({ seed, share }) => {
    const lanes = cpus().length * 2
    const tally = await killWriters({ kills: Math.ceil(KILLS * share), lanes, seed })
    return [{ fault: 'kill -9 of writers', tally, note: `${lanes} writers at a time` }]
  },
}
