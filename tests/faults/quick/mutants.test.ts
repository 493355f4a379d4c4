import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MUTANTS } from '../mutants/MUTANTS.ts'

const MAIN = join(import.meta.dirname, '../../../src/main')

test.each(MUTANTS)('the line that $name breaks is still there, once', ({ file, from }) => {
  expect(readFileSync(join(MAIN, file), 'utf8').split(from)).toHaveLength(2)
})
