import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeFileSystem } from '../../../src/main/library/nodeFileSystem.ts'
import { readRules } from '../../../src/main/style/readRules.ts'
import { saveRules } from '../../../src/main/style/saveRules.ts'
import { SAMPLE_RULES } from '../../../src/shared/style/SAMPLE_RULES.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const save = (folder: string, newsroom = 'The Indus Courier') =>
  saveRules(nodeFileSystem, folder, newsroom, SAMPLE_RULES)
const read = (path: string) => readRules(nodeFileSystem, path)

test('rules given away in a file come back as they were, and no file is replaced', async () => {
  const folder = temporaryFolder()
  const first = await save(folder)
  expect(first).toBe(join(folder, 'house-style-the-indus-courier.json'))
  expect(await save(folder)).toBe(join(folder, 'house-style-the-indus-courier-2.json'))
  expect(await read(first)).toEqual(SAMPLE_RULES)
  expect(await save(folder, '')).toBe(join(folder, 'house-style.json'))
})

test('a folder that is gone is refused in one sentence', async () => {
  const folder = temporaryFolder()
  await expect(save(join(folder, 'gone'))).rejects.toMatchObject({ code: 'not-saved' })
})

test.each([
  ['nothing', Buffer.alloc(0), 'damaged'],
  ['zeros', Buffer.alloc(4096), 'damaged'],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x41, 0x00]), 'not-utf8'],
  ['half a file', Buffer.from('{"kind":"copydesk-style-rules","ver'), 'damaged'],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'not-utf8'],
  ['far too much', Buffer.alloc(5 * 1024 * 1024, 0x20), 'too-large'],
])('a file of %s is refused and left as it is', async (_name, bytes, code) => {
  const path = join(temporaryFolder(), 'rules.json')
  await writeFile(path, bytes)
  await expect(read(path)).rejects.toMatchObject({ code })
  expect(await readFile(path)).toEqual(bytes)
})

test('a folder and a name that leads nowhere are refused', async () => {
  const folder = temporaryFolder()
  await mkdir(join(folder, 'rules.json'))
  await expect(read(join(folder, 'rules.json'))).rejects.toMatchObject({ code: 'not-a-file' })
  await expect(read(join(folder, 'gone.json'))).rejects.toMatchObject({ code: 'not-readable' })
})
