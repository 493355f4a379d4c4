import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { expect, test } from 'vitest'
import { DurableFile } from '../../../src/main/library/DurableFile.ts'
import { newsroomShape } from '../../../src/main/library/newsroomShape.ts'
import type { Stored } from '../../../src/main/library/Shape.ts'
import { EMPTY_NEWSROOM, type Newsroom } from '../../../src/shared/article/Newsroom.ts'
import { FaultyDisk } from '../../support/FaultyDisk.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const STORED: Stored<Newsroom> = { seq: 3, body: { ...EMPTY_NEWSROOM, name: 'The Indus Post' } }

function low(path: string, disk = new FaultyDisk()): Low<Stored<Newsroom> | null> {
  return new Low<Stored<Newsroom> | null>(new DurableFile(disk.files, path, 'newsroom', newsroomShape), null)
}

test('lowdb writes through it and reads the same back', async () => {
  const path = join(temporaryFolder(), 'newsroom.json')
  const writing = low(path)
  writing.data = STORED
  await writing.write()
  const reading = low(path)
  await reading.read()
  expect(reading.data).toEqual(STORED)
})

test('no file reads as nothing, and may be written', async () => {
  const path = join(temporaryFolder(), 'newsroom.json')
  const one = low(path)
  await one.read()
  expect(one.data).toBeNull()
  await one.write()
  one.data = STORED
  await one.write()
  expect(readFileSync(path, 'utf8')).toContain('The Indus Post')
})

test('a file whose reading failed is not written over, whether damaged or out of reach', async () => {
  const path = join(temporaryFolder(), 'newsroom.json')
  writeFileSync(path, 'rubbish')
  const damaged = low(path)
  await expect(damaged.read()).rejects.toMatchObject({ code: 'damaged' })
  const unreachable = low(path, new FaultyDisk().fail('read', 'EIO'))
  await expect(unreachable.read()).rejects.toMatchObject({ code: 'not-readable' })
  for (const one of [damaged, unreachable]) {
    one.data = STORED
    await expect(one.write()).rejects.toMatchObject({ code: 'not-saved' })
  }
  expect(readFileSync(path, 'utf8')).toBe('rubbish')
})
