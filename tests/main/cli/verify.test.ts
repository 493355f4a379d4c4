import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aLibrary, reopened } from '../../support/aLibrary.ts'
import { commandLineRun as copydesk } from '../../support/commandLineRun.ts'
import { writtenStory } from '../../support/writtenStory.ts'

/** A closed library with one story in two versions; `damage` spoils the story's file. */
async function closedLibrary() {
  const library = await aLibrary()
  const draft = await library.createStory()
  await library.settle()
  await library.saveStory({ ...draft, document: writtenStory('The river rises', 'Words.') })
  await library.close()
  const path = `articles/${draft.id}/article.json`
  return { folder: library.folder, path, damage: () => writeFileSync(join(library.folder, path), 'rubbish') }
}

test('a sound library says so and exits 0', async () => {
  const { folder } = await closedLibrary()
  expect(await copydesk('verify', folder)).toEqual({
    code: 0,
    out: [],
    told: [
      'note: Whole: 1 on the desk, 0 in the trash, 3 earlier versions, 0 pictures.',
      'note: The library is sound.',
    ],
  })
})

test('damage is one line each, exits 1, is mended by --repair, and then all is sound', async () => {
  const { folder, path, damage } = await closedLibrary()
  damage()
  const found = await copydesk('verify', folder)
  expect(found).toMatchObject({
    code: 1,
    out: [
      `story-damaged\t${path}\tThe stored file cannot be read as text. Version 2 of the story is whole. Repair puts that version back and keeps the damaged file in "damaged".`,
    ],
  })
  const repaired = await copydesk('verify', '--repair', folder)
  expect(repaired.code).toBe(0)
  expect(repaired.out[0]).toContain(`mended\tstory-damaged\t${path}\t`)
  expect(repaired.told.at(-1)).toBe('note: The library is sound.')
  expect(await copydesk('verify', folder, '--repair')).toMatchObject({ code: 0, out: [] })
  expect((await copydesk('verify', folder)).told[0]).toContain('"damaged" keeps 1 set aside before.')
})

test('a story that cannot be brought back is told of, and the repair exits 1', async () => {
  const { folder, path, damage } = await closedLibrary()
  damage()
  rmSync(join(folder, path, '..', 'revisions'), { recursive: true })
  const repaired = await copydesk('verify', folder, '--repair')
  expect(repaired.code).toBe(1)
  expect(repaired.out[0]).toMatch(
    /^lost\tstory-lost\t.*No version could be put back; the damaged file is now /,
  )
})

test('--json is one object with all of it', async () => {
  const { folder, damage } = await closedLibrary()
  const sound = await copydesk('verify', folder, '--json')
  expect(JSON.parse(sound.out.join('\n'))).toMatchObject({
    library: folder,
    sound: true,
    counted: { stories: 1, versions: 3 },
    findings: [],
    mended: [],
  })
  damage()
  const { code, out, told } = await copydesk('verify', folder, '--json')
  expect({ code, told }).toEqual({ code: 1, told: [] })
  expect(JSON.parse(out.join('\n'))).toMatchObject({ sound: false, findings: [{ code: 'story-damaged' }] })
})

test('it looks on while the library is open, and repairs only what nobody else has open', async () => {
  const { folder, damage } = await closedLibrary()
  await reopened(folder)
  expect((await copydesk('verify', folder)).code).toBe(0)
  damage()
  const refused = await copydesk('verify', folder, '--repair')
  expect(refused).toMatchObject({ code: 1, out: [] })
  expect(refused.told).toEqual([expect.stringMatching(/^copydesk: The library is open in Copydesk on /)])
})

test('wrong usage exits 2, and what is no library is refused', async () => {
  const { folder } = await closedLibrary()
  expect((await copydesk('verify')).code).toBe(2)
  expect((await copydesk('verify', folder, folder)).code).toBe(2)
  expect((await copydesk('verify', folder, '--mend')).code).toBe(2)
  expect(await copydesk('verify', join(folder, 'media'))).toMatchObject({
    code: 1,
    told: [expect.stringContaining('is not a Copydesk library')],
  })
  expect((await copydesk('verify', '--help')).out[0]).toContain('copydesk verify LIBRARY [--repair] [--json]')
})
