import { expect, test } from 'vitest'
import { makeWorkspace } from '../../../src/renderer/app/workspace/makeWorkspace.ts'
import { newArticle } from '../../../src/shared/article/newArticle.ts'
import { summariseStory } from '../../../src/shared/article/summariseStory.ts'
import { fakeBridge } from '../support/fakeBridge.ts'

const row = (slugline: string, day: string) =>
  summariseStory(newArticle(`2026-05-${day}T12:00:00+05:00`, { slugline }))

async function started() {
  const fake = fakeBridge([newArticle('2026-05-10T12:00:00+05:00', { slugline: 'FLOOD' })])
  const workspace = makeWorkspace(fake.bridge)
  await workspace.start()
  const sluglines = () => workspace.store.getState().rows.map(one => one.slugline)
  return { fake, workspace, sluglines, flood: workspace.store.getState().rows[0] ?? row('', '01') }
}

test('rows that changed, came or went on the disk do so on the desk, newest first', async () => {
  const { fake, sluglines, flood } = await started()
  const [older, newer] = [row('OLDER', '01'), row('NEWER', '20')]
  fake.emit('library:rows', { folder: '/library', changed: [older, newer], removed: [] })
  expect(sluglines()).toEqual(['NEWER', 'FLOOD', 'OLDER'])
  const changed = [{ ...flood, slugline: 'FLOOD-2' }]
  fake.emit('library:rows', { folder: '/library', changed, removed: [newer.id] })
  expect(sluglines()).toEqual(['FLOOD-2', 'OLDER'])
})

test('news of a library that is no longer open is passed over', async () => {
  const { fake, workspace, sluglines, flood } = await started()
  const notice = { id: 'a', code: 'story-mended', message: 'Mended.', path: null }
  fake.emit('library:rows', { folder: '/another', changed: [], removed: [flood.id] })
  fake.emit('library:notice', { folder: '/another', notice })
  expect(sluglines()).toEqual(['FLOOD'])
  expect(workspace.store.getState().notices).toEqual([])
})

test('a notice that comes up later is shown once', async () => {
  const { fake, workspace } = await started()
  const notice = { id: 'a', code: 'story-mended', message: 'Mended.', path: null }
  fake.emit('library:notice', { folder: '/library', notice })
  fake.emit('library:notice', { folder: '/library', notice })
  expect(workspace.store.getState().notices).toEqual([notice])
})
