import { expect, it } from 'vitest'
import { crashLimit } from '../../../src/main/desktop/crashLimit.ts'

it('loads a failed page again three times within a minute, not a fourth', () => {
  let now = 0
  const mayReload = crashLimit(() => now)
  expect([mayReload(), mayReload(), mayReload(), mayReload()]).toEqual([true, true, true, false])
  now = 61_000
  expect(mayReload()).toBe(true)
})
