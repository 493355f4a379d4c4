import { expect, test } from 'vitest'
import { openWorks } from '../../../src/main/desktop/openWorks.ts'

const ID = '7f0d8a52-9a7e-4b53-a2a0-0f5c6f1d8d11'

/** Works on a clock of the test's own, with all that was told. */
function works() {
  const told: unknown[] = []
  const clock = { ms: 0 }
  return {
    told,
    clock,
    works: openWorks(
      progress => told.push(progress),
      () => clock.ms,
    ),
  }
}

test('the window hears how far work has come: the first, the last and each new step at once', async () => {
  const { told, works: board } = works()
  await board.run(ID, async work => {
    for (let done = 0; done <= 1000; done += 1) work.tell({ done, total: 1000 })
    work.tell({ done: 0, total: 1000, step: 'work:reading', mayCancel: false })
  })
  expect(told).toEqual([
    { id: ID, done: 0, total: 1000, step: null, mayCancel: true },
    { id: ID, done: 1000, total: 1000, step: null, mayCancel: true },
    { id: ID, done: 0, total: 1000, step: 'work:reading', mayCancel: false },
  ])
})

test('between them it is told a few times a second, however many things are done', async () => {
  const { told, clock, works: board } = works()
  await board.run(ID, async work => {
    for (let done = 0; done < 1000; done += 1) {
      clock.ms += 1
      work.tell({ done, total: null })
    }
  })
  expect(told).toHaveLength(17)
})

test('cancelled work stops where it says so, and leaves its sentence', async () => {
  const { works: board } = works()
  const ran = board.run(ID, async work => {
    await new Promise(resolve => work.signal.addEventListener('abort', resolve))
    work.mustGoOn('Stopped; nothing was written.')
  })
  board.cancel(ID)
  await expect(ran).rejects.toMatchObject({ code: 'cancelled', message: 'Stopped; nothing was written.' })
})

test('closing waits until all work has stopped', async () => {
  const { works: board } = works()
  const order: string[] = []
  const ran = board.run(ID, async work => {
    await new Promise(resolve => work.signal.addEventListener('abort', resolve))
    await Promise.resolve()
    order.push('work ended')
  })
  await board.stop()
  order.push('closed')
  await ran
  expect(order).toEqual(['work ended', 'closed'])
})

test('one id is one piece of work, and can be used again once it has ended', async () => {
  const { works: board } = works()
  const { promise, resolve } = Promise.withResolvers<void>()
  const first = board.run(ID, () => promise)
  await expect(board.run(ID, async () => 'second')).rejects.toMatchObject({ code: 'invalid-request' })
  resolve()
  await first
  expect(await board.run(ID, async () => 'third')).toBe('third')
  board.cancel(ID)
})
