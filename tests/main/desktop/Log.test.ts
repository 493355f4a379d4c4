import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openLog } from '../../../src/main/desktop/Log.ts'

it('notes where something failed, without a word of any story', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-log-'))
  let error: unknown
  try {
    JSON.parse('Crews moved into the channel')
  } catch (caught) {
    error = caught
  }
  openLog(folder).failure('reading', error)
  const text = await readFile(join(folder, 'copydesk.log'), 'utf8')
  expect(text).toMatch(/reading: SyntaxError/)
  expect(text).toMatch(/Log\.test/)
  expect(text).not.toMatch(/Crews/)
})

it('stays small', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-log-'))
  await writeFile(join(folder, 'copydesk.log'), 'x'.repeat(1024 * 1024 + 1))
  openLog(folder).failure('reading', new Error('x'))
  expect((await readFile(join(folder, 'copydesk.log'), 'utf8')).length).toBeLessThan(4096)
  expect((await readFile(join(folder, 'copydesk.log.1'), 'utf8')).length).toBeGreaterThan(1024 * 1024)
})
