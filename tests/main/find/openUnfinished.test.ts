import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openUnfinished } from '../../../src/main/find/openUnfinished.ts'
import { nodeFileSystem } from '../../../src/main/library/nodeFileSystem.ts'
import { aLook } from '../../support/lookThrough.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const path = () => join(temporaryFolder(), 'replacing.json')
const begun = {
  folder: '/library',
  look: { ...aLook('rain', {}, 'storm'), zones: ['body' as const] },
  filter: 'status:draft',
  stories: [['01ARZ3NDEKTSV4RRFFQ69G5FAV', 3] as [string, number]],
}

test('a replacement that was begun is known at the next start, until it has ended', async () => {
  const file = path()
  await openUnfinished(file, nodeFileSystem).begin(begun)
  const next = openUnfinished(file, nodeFileSystem)
  expect(await next.read()).toEqual(begun)
  await next.end()
  await next.end()
  expect(await next.read()).toBeNull()
})

test('a note that cannot be read is no note', async () => {
  const file = path()
  writeFileSync(file, '{"folder":1}')
  expect(await openUnfinished(file, nodeFileSystem).read()).toBeNull()
})
