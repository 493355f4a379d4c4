import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inThread } from '../../../src/main/backup/inThread.ts'
import { aLibrary } from '../../support/aLibrary.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { writtenStory } from '../../support/writtenStory.ts'

const NOW = '2026-11-23T14:05:06+05:00'

test('a thread backs up, checks and restores, and answers in sums', async () => {
  const library = await aLibrary()
  await library.createStory({ document: writtenStory('Bridge opens', 'At noon.') })
  const told: string[] = []
  const made = await inThread(
    'backUp',
    { library: library.folder, to: temporaryFolder(), now: NOW },
    { onProgress: ({ phase }) => told.push(phase) },
  )
  expect(made).toMatchObject({ newsroom: 'The Indus Post', madeAt: NOW, stories: 1, flaws: 0, removed: 0 })
  expect(told).toContain('checking')
  const found = { newsroom: 'The Indus Post', madeAt: NOW, stories: 1, faults: 0, firstFaults: [] }
  expect(await inThread('check', { path: made.file })).toMatchObject(found)
  const folder = join(temporaryFolder(), 'New')
  expect(await inThread('restore', { backup: made.file, folder })).toMatchObject({ ...found, folder })
  expect(await readdir(join(folder, 'articles'))).toEqual(library.rows.map(row => row.id))
})

test('a refusal keeps its code and sentence on its way out of the thread', async () => {
  const library = await aLibrary()
  const to = join(temporaryFolder(), 'usb')
  await expect(inThread('backUp', { library: library.folder, to, now: NOW })).rejects.toMatchObject({
    name: 'Refusal',
    code: 'not-found',
    message: expect.stringContaining('connect its disk'),
  })
})

test('stopped work answers once it has left nothing behind', async () => {
  const library = await aLibrary()
  for (let count = 0; count < 40; count += 1)
    await library.createStory({ document: writtenStory(`Story ${count}`, 'words '.repeat(4000)) })
  const to = temporaryFolder()
  const stop = new AbortController()
  const made = inThread(
    'backUp',
    { library: library.folder, to, now: NOW },
    { signal: stop.signal, onProgress: () => stop.abort() },
  )
  await expect(made).rejects.toMatchObject({ code: 'cancelled' })
  expect(await readdir(to)).toEqual([])
})
