import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openPreferences } from '../../../src/main/desktop/openPreferences.ts'
import { nodeFileSystem } from '../../../src/main/library/nodeFileSystem.ts'
import { writeDurably } from '../../../src/main/library/writeDurably.ts'
import { DAMAGE } from '../../support/DAMAGE.ts'

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

describe.each([
  ...DAMAGE,
  ['of another shape', () => Buffer.from('{"person":{"name":7},"folder":[]}')] as const,
  ['of 2 MB', () => Buffer.alloc(2 * 1024 * 1024, ' ')] as const,
])('a preferences file that is %s', (_, damage) => {
  it('is kept aside or read, and never keeps the app from starting', async () => {
    const folder = await folderWith()
    const file = join(folder, 'preferences.json')
    const first = await openPreferences(file, write)
    await first.change({ folder: '/river', person: { name: 'Amna Raza', role: 'editor' } })
    await writeFile(file, damage(await readFile(file)))
    const preferences = await openPreferences(file, write)
    expect(preferences.value.settings.theme).toBe('system')
    expect(Object.getPrototypeOf(preferences.value)).toBe(Object.prototype)
    await preferences.change({ folder: '/again' })
    expect((await openPreferences(file, write)).value.folder).toBe('/again')
  })
})

describe('in place of the preferences', () => {
  const durably = (file: string, text: string) => writeDurably(nodeFileSystem, file, Buffer.from(text))

  it.each([
    ['a folder', (file: string) => mkdir(join(file, 'inner'), { recursive: true })],
    ['a link to nowhere', (file: string) => symlink('nowhere', file)],
    ['a link to itself', (file: string) => symlink(file, file)],
  ])('%s is moved aside, and preferences are kept from then on', async (_, put) => {
    const file = join(await folderWith(), 'preferences.json')
    await put(file)
    const preferences = await openPreferences(file, durably)
    expect(preferences.value.person).toBeNull()
    await preferences.change({ folder: '/again' })
    expect((await openPreferences(file, durably)).value.folder).toBe('/again')
  })
})

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

it('reads the preferences of a version that knew neither backups nor recent libraries', async () => {
  const settings = { theme: 'dark', deskOpen: true, panelOpen: false, deskWidth: 310, panelWidth: 340 }
  const old = { person: null, settings, folder: '/library', place: null, bounds: null }
  const folder = await folderWith(JSON.stringify(old))
  const { value } = await openPreferences(join(folder, 'preferences.json'), write)
  expect(value).toMatchObject({ ...old, recent: [], backups: [], backupPlan: { every: 'off', folder: null } })
})
