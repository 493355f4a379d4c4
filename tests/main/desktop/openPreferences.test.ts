import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openPreferences } from '../../../src/main/desktop/openPreferences.ts'

const write = (file: string, text: string) => writeFile(file, text)

async function folderWith(text?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-preferences-'))
  if (text !== undefined) await writeFile(join(folder, 'preferences.json'), text)
  return folder
}

it('remembers what was changed', async () => {
  const file = join(await folderWith(), 'preferences.json')
  const preferences = await openPreferences(file, write)
  void preferences.change({ folder: '/library' })
  void preferences.change({ person: { name: 'Amna Raza', role: 'reporter' } })
  await preferences.settled()
  expect((await openPreferences(file, write)).value).toMatchObject({
    folder: '/library',
    person: { name: 'Amna Raza', role: 'reporter' },
  })
})

it.each(['', '{', 'null', '[]', '{"person":4}'])(
  'sets a damaged file %j aside and starts afresh',
  async text => {
    const folder = await folderWith(text)
    const { value } = await openPreferences(join(folder, 'preferences.json'), write)
    expect(value.person).toBeNull()
    const [aside = ''] = await readdir(folder)
    expect(aside).toMatch(/^preferences\.json\.damaged-/)
    expect(await readFile(join(folder, aside), 'utf8')).toBe(text)
  },
)

it('goes on storing after the disk refused once', async () => {
  const file = join(await folderWith(), 'preferences.json')
  let refuse = true
  const preferences = await openPreferences(file, async (path, text) => {
    if (refuse) throw new Error('ENOSPC')
    await writeFile(path, text)
  })
  await expect(preferences.change({ folder: '/a' })).rejects.toThrow('ENOSPC')
  refuse = false
  await preferences.change({ folder: '/b' })
  expect((await openPreferences(file, write)).value.folder).toBe('/b')
})
