import { expect, test } from 'vitest'
import { soak } from '../soak.ts'

const PATIENCE_MS = 120_000
const here = process.platform === 'linux'
const name = 'hours of work leave memory, open files and temporary files as they were'

test.skipIf(!here)(
  here ? name : `NOT RUN, it needs Linux: ${name}`,
  async () => {
    expect((await soak(6, 40, 7)).troubles).toEqual([])
  },
  PATIENCE_MS,
)
