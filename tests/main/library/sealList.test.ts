import { expect, test } from 'vitest'
import { openEnvelope } from '../../../src/main/library/openEnvelope.ts'
import { sealEnvelope } from '../../../src/main/library/sealEnvelope.ts'
import { sealList } from '../../../src/main/library/sealList.ts'

const label = { kind: 'index', format: 1, id: 'index', seq: 0 }

test.each([0, 1, 99, 100, 101, 1234])('a list of %d is sealed in pieces as it is in one', async length => {
  const items = Array.from({ length }, (_, number) => ({ number, words: 'سیلاب "quoted"' }))
  const bytes = await sealList(label, items)
  expect(Buffer.from(bytes).toString()).toBe(Buffer.from(sealEnvelope(label, items)).toString())
  expect(openEnvelope(bytes, 'index', 'index').body).toEqual(items)
})

test('others have their turn while a long list is sealed', async () => {
  let turns = 0
  const other = setInterval(() => {
    turns += 1
  }, 0)
  await sealList(
    label,
    Array.from({ length: 20_000 }, (_, number) => ({ number, words: 'words '.repeat(20) })),
  )
  clearInterval(other)
  expect(turns).toBeGreaterThan(2)
})
