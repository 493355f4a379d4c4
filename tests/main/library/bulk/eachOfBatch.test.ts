import { expect, test, vi } from 'vitest'
import { eachOfBatch } from '../../../../src/main/library/bulk/eachOfBatch.ts'
import { Refusal } from '../../../../src/shared/Refusal.ts'

test('what keeps one back does not stop the others, and the answers come in the order asked', async () => {
  const log = vi.fn()
  const waits: Readonly<Record<string, number>> = { a: 3, b: 1, c: 2 }
  const { done, notDone } = await eachOfBatch(
    ['a', 'b', 'broken', 'c'],
    async id => {
      for (let ticks = waits[id] ?? 0; ticks > 0; ticks -= 1) await Promise.resolve()
      if (id === 'broken') throw new Refusal('damaged', 'It is damaged.')
      return id.toUpperCase()
    },
    log,
  )
  expect(done).toEqual(['A', 'B', 'C'])
  expect(notDone).toEqual([{ id: 'broken', code: 'damaged', message: 'It is damaged.' }])
  expect(log).not.toHaveBeenCalled()
})

test('what nobody expected is logged, and told without its inner workings', async () => {
  const log = vi.fn()
  const error = new TypeError('x is not a function')
  const { notDone } = await eachOfBatch(['a'], () => Promise.reject(error), log)
  expect(log).toHaveBeenCalledWith(error)
  expect(notDone).toMatchObject([{ id: 'a', code: 'unexpected' }])
  expect(notDone[0]?.message).not.toContain('function')
})

test('a story asked for twice is done once', async () => {
  const work = vi.fn(async (id: string) => id)
  await eachOfBatch(['a', 'a'], work, vi.fn())
  expect(work).toHaveBeenCalledTimes(1)
})
