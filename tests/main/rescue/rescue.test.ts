import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeFileSystem } from '../../../src/main/library/nodeFileSystem.ts'
import { bringStoryBack } from '../../../src/main/rescue/bringStoryBack.ts'
import { saveElsewhere } from '../../../src/main/rescue/saveElsewhere.ts'
import { aLibrary } from '../../support/aLibrary.ts'
import { FaultyDisk } from '../../support/FaultyDisk.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { writtenStory } from '../../support/writtenStory.ts'

const AT = '2026-05-18T12:04:09+05:00'

async function writtenIn(library: Awaited<ReturnType<typeof aLibrary>>) {
  const draft = await library.createStory()
  return library.saveStory({
    ...draft,
    slug: 'river-rises',
    bylines: [{ name: 'Amna Raza' }],
    document: writtenStory('The river rises', 'Past the mark of 1976.'),
  })
}

test('a copy elsewhere holds the whole story, and its words for any program', async () => {
  const library = await aLibrary()
  const story = await writtenIn(library)
  const folder = temporaryFolder()
  const file = await saveElsewhere(nodeFileSystem, folder, JSON.stringify(story), AT)
  expect(file).toBe(join(folder, 'river-rises 2026-05-18 12.04.09.copydesk-story.json'))
  expect(readFileSync(join(folder, 'river-rises 2026-05-18 12.04.09.txt'), 'utf8')).toBe(
    'The river rises\n\nPast the mark of 1976.\n',
  )
  await library.trashStory(story.id)
  const { id, seq, createdAt, modifiedAt, ...rest } = await bringStoryBack(nodeFileSystem, library, file)
  expect(story).toMatchObject(rest)
  expect(library.rows).toMatchObject([{ id, seq, createdAt, modifiedAt, headline: 'The river rises' }])
})

test('a copy of a story that is still there comes back as its newest version', async () => {
  const library = await aLibrary()
  const story = await writtenIn(library)
  const file = await saveElsewhere(nodeFileSystem, temporaryFolder(), JSON.stringify(story), AT)
  const spoiled = await library.saveStory({ ...story, document: writtenStory('Spoiled', '') })
  const back = await bringStoryBack(nodeFileSystem, library, file)
  expect(back).toMatchObject({ id: story.id, seq: spoiled.seq + 1, document: story.document })
})

test('a second copy never goes over the first', async () => {
  const story = await writtenIn(await aLibrary())
  const folder = temporaryFolder()
  const first = await saveElsewhere(nodeFileSystem, folder, JSON.stringify(story), AT)
  const second = await saveElsewhere(nodeFileSystem, folder, JSON.stringify(story), AT)
  expect(second).not.toBe(first)
  expect(readdirSync(folder)).toHaveLength(4)
})

test('what is no article any more is written as it came', async () => {
  const folder = temporaryFolder()
  const file = await saveElsewhere(nodeFileSystem, folder, '{"document":{"words":"not lost"}}', AT)
  expect(readFileSync(file, 'utf8')).toBe('{"document":{"words":"not lost"}}')
})

test('a folder that cannot take the copy either is told as such', async () => {
  const story = await writtenIn(await aLibrary())
  const disk = new FaultyDisk().fail('sync', 'EIO')
  const folder = temporaryFolder()
  await expect(saveElsewhere(disk.files, folder, JSON.stringify(story), AT)).rejects.toThrow(
    'could not be written there either (EIO)',
  )
  expect(readdirSync(folder)).toEqual([])
})

test.each([
  ['damaged', (bytes: string) => bytes.replace('river', 'rivet')],
  ['cut short', (bytes: string) => bytes.slice(0, bytes.length / 2)],
  ['10,000 lists deep', () => '['.repeat(10_000) + ']'.repeat(10_000)],
  ['of another program', () => '{"title":"Hello"}'],
])('a copy that is %s is refused and left as it is', async (_, damage) => {
  const library = await aLibrary()
  const story = await writtenIn(library)
  const file = await saveElsewhere(nodeFileSystem, temporaryFolder(), JSON.stringify(story), AT)
  const damaged = damage(readFileSync(file, 'utf8'))
  writeFileSync(file, damaged)
  await expect(bringStoryBack(nodeFileSystem, library, file)).rejects.toMatchObject({ code: 'damaged' })
  expect(readFileSync(file, 'utf8')).toBe(damaged)
  expect(await library.readStory(story.id)).toEqual(story)
})
