import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Failure } from '../../../src/renderer/app/Failure.ts'
import { makeWorkspace } from '../../../src/renderer/app/workspace/makeWorkspace.ts'
import type { WorkHandle, WorkResult } from '../../../src/renderer/app/workspace/Work.ts'
import { fakeBridge } from '../support/fakeBridge.ts'
import { story } from '../support/story.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const TITLE = { key: 'work:area' }
const DONE: WorkResult = { tone: 'done', words: { key: 'work:area' } }

/** A window with one piece of work under way that ends when told. */
async function underWay() {
  const main = fakeBridge([story('Drains', 18)])
  const workspace = makeWorkspace(main.bridge)
  await workspace.start()
  const { promise, resolve, reject } = Promise.withResolvers<WorkResult>()
  const held: { work?: WorkHandle } = {}
  const ran = workspace.works.run(TITLE, 40, work => {
    held.work = work
    return promise
  })
  const card = () => workspace.store.getState().works[0]
  const id = card()?.id ?? ''
  return { main, workspace, ran, id, card, held, end: resolve, fail: reject }
}

test('a card shows how far the work has come, told by the window or by the main process', async () => {
  const { main, card, held, id } = await underWay()
  expect(card()).toMatchObject({ title: TITLE, done: 0, total: 40, result: null, mayCancel: true })
  held.work?.progress(10, 40)
  expect(card()).toMatchObject({ done: 10, total: 40 })
  main.emit('work:progress', { id, done: 31, total: 40, step: 'work:area', mayCancel: false })
  expect(card()).toMatchObject({ done: 31, step: { key: 'work:area' }, mayCancel: false })
})

test('cancel asks the work to stop, here and in the main process, and shows what came of it', async () => {
  const { main, workspace, ran, id, card, held, end } = await underWay()
  workspace.works.cancel(id)
  expect(held.work?.signal.aborted).toBe(true)
  expect(main.calls('work:cancel')).toEqual([{ id }])
  expect(card()).toMatchObject({ stopping: true, result: null })
  end({ tone: 'stopped', words: { key: 'work:area' } })
  await ran
  expect(card()).toMatchObject({ stopping: false, result: { tone: 'stopped' } })
})

test('work that was cancelled before it did anything says so, other trouble is told as trouble', async () => {
  const cancelled = await underWay()
  cancelled.fail(new Failure('cancelled', 'Stopped; nothing was written.'))
  await cancelled.ran
  expect(cancelled.card()?.result).toEqual({
    tone: 'stopped',
    words: { key: 'work:told', values: { message: 'Stopped; nothing was written.' } },
  })
  const broken = await underWay()
  broken.fail(new Failure('not-writable', 'The disk is full.'))
  await broken.ran
  expect(broken.card()?.result).toMatchObject({ tone: 'failed' })
})

test('a result goes by itself unless it tells of trouble or has something to press', async () => {
  const plain = await underWay()
  plain.end(DONE)
  await plain.ran
  await vi.advanceTimersByTimeAsync(12_000)
  expect(plain.card()).toBeUndefined()

  const pressed = vi.fn()
  const withUndo = await underWay()
  withUndo.end({ ...DONE, action: { label: { key: 'app:undo' }, run: pressed } })
  await withUndo.ran
  await vi.advanceTimersByTimeAsync(60_000)
  expect(withUndo.card()?.result?.action).toBeDefined()

  const broken = await underWay()
  broken.end({ ...DONE, tone: 'failed' })
  await broken.ran
  await vi.advanceTimersByTimeAsync(60_000)
  expect(broken.card()).toBeDefined()
  broken.workspace.works.dismiss(broken.id)
  expect(broken.card()).toBeUndefined()
})

test('work that runs cannot be dismissed, and the next piece takes the place of the last result', async () => {
  const { workspace, ran, id, card, end } = await underWay()
  workspace.works.dismiss(id)
  expect(card()?.id).toBe(id)
  end({ ...DONE, action: { label: { key: 'app:undo' }, run: () => undefined } })
  await ran
  await workspace.works.run(TITLE, 2, async () => DONE)
  expect(workspace.store.getState().works.map(work => work.total)).toEqual([2])
})
