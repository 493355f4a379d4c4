import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Failure } from '../../../src/renderer/app/Failure.ts'
import { makeSaver } from '../../../src/renderer/app/workspace/makeSaver.ts'
import type { SaveState } from '../../../src/renderer/app/workspace/WorkspaceState.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A writer whose text is saved, and a disk that can be slow or full. */
function desk() {
  let text = ''
  const disk: string[] = []
  const told: SaveState[] = []
  const trouble: { full: boolean; slow: Promise<void> | null } = { full: false, slow: null }
  const saver = makeSaver(
    async () => {
      const saved = text
      if (trouble.slow) await trouble.slow
      if (trouble.full) throw new Failure('not-writable', 'The disk is full.')
      disk.push(saved)
    },
    state => told.push(state),
  )
  function type(letters: string) {
    text += letters
    saver.edited()
  }
  return { saver, disk, told, trouble, type, last: () => told.at(-1)?.kind }
}

describe('saving while a person writes', () => {
  test('saves half a second after the last key', async () => {
    const { type, disk, last } = desk()
    type('a')
    await vi.advanceTimersByTimeAsync(499)
    expect(disk).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(disk).toEqual(['a'])
    expect(last()).toBe('saved')
  })

  test('saves at least once a second while the keys keep coming', async () => {
    const { type, disk } = desk()
    for (let key = 0; key < 25; key += 1) {
      type('a')
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(disk.length).toBeGreaterThanOrEqual(2)
  })

  test('one save is under way at a time, and the newest words win', async () => {
    const { saver, type, disk, trouble, last } = desk()
    const { promise, resolve } = Promise.withResolvers<void>()
    trouble.slow = promise
    type('a')
    await vi.advanceTimersByTimeAsync(600)
    type('b')
    await vi.advanceTimersByTimeAsync(600)
    type('c')
    await vi.advanceTimersByTimeAsync(600)
    expect(disk).toEqual([])
    trouble.slow = null
    resolve()
    await vi.advanceTimersByTimeAsync(0)
    expect(disk).toEqual(['a', 'abc'])
    expect(last()).toBe('saved')
    expect(await saver.flush()).toBe(true)
    expect(disk).toHaveLength(2)
  })

  test('words written during a save are not called saved by it', async () => {
    const { type, trouble, last } = desk()
    const { promise, resolve } = Promise.withResolvers<void>()
    trouble.slow = promise
    type('a')
    await vi.advanceTimersByTimeAsync(500)
    type('b')
    resolve()
    await vi.advanceTimersByTimeAsync(0)
    expect(last()).toBe('edited')
  })
})

describe('a save that fails', () => {
  test('is told, tried again by itself, and told saved once it is', async () => {
    const { type, disk, told, trouble, last } = desk()
    trouble.full = true
    type('a')
    await vi.advanceTimersByTimeAsync(500)
    expect(told.at(-1)).toMatchObject({ kind: 'not-saved', reason: { message: 'The disk is full.' } })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(disk).toEqual([])
    trouble.full = false
    await vi.advanceTimersByTimeAsync(4000)
    expect(disk).toEqual(['a'])
    expect(last()).toBe('saved')
  })

  test('is tried again on the next edit, and stays told until it succeeds', async () => {
    const { type, disk, told, trouble } = desk()
    trouble.full = true
    type('a')
    await vi.advanceTimersByTimeAsync(500)
    const failed = told.length
    type('b')
    await vi.advanceTimersByTimeAsync(500)
    expect(told.slice(failed).map(state => state.kind)).toEqual(['not-saved'])
    trouble.full = false
    type('c')
    await vi.advanceTimersByTimeAsync(500)
    expect(disk).toEqual(['abc'])
  })
})

describe('saving at once', () => {
  test('is done when every edit is acknowledged', async () => {
    const { saver, type, disk } = desk()
    type('a')
    expect(await saver.flush()).toBe(true)
    expect(disk).toEqual(['a'])
  })

  test('says so when it could not be done', async () => {
    const { saver, type, trouble } = desk()
    trouble.full = true
    type('a')
    expect(await saver.flush()).toBe(false)
  })

  test('writes nothing when nothing was edited', async () => {
    const { saver, disk } = desk()
    expect(await saver.flush()).toBe(true)
    expect(disk).toEqual([])
  })
})

test('writing is told once, not for every key', () => {
  const { type, told } = desk()
  for (let key = 0; key < 20; key += 1) type('a')
  expect(told).toEqual([{ kind: 'edited' }])
})

test('a task that runs alone holds saves back, and they follow it', async () => {
  const { saver, type, disk } = desk()
  const { promise, resolve } = Promise.withResolvers<void>()
  const task = saver.alone(() => promise)
  await vi.advanceTimersByTimeAsync(0)
  type('a')
  await vi.advanceTimersByTimeAsync(900)
  expect(disk).toEqual([])
  resolve()
  await task
  await vi.advanceTimersByTimeAsync(500)
  expect(disk).toEqual(['a'])
})
