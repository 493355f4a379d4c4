import { expect, test } from 'vitest'
import type { NewStory } from '../../../src/main/library/Library.ts'
import { aLibrary } from '../../support/aLibrary.ts'
import { p, story } from '../../support/build.ts'
import { commandLineRun as copydesk } from '../../support/commandLineRun.ts'
import { folderContents } from '../../support/folderContents.ts'

const SETTLED = { bylines: [{ name: 'Nadia Shah' }], sections: ['City'] }
const READY = {
  ...SETTLED,
  slug: 'water-comes',
  document: story('Water comes', 'At last', p('The water came.')),
}
const OPEN = {
  ...SETTLED,
  bylines: [],
  slug: 'dam-breaks',
  document: story('Dam breaks', 'In the night', p('The dam held TK tonnes.')),
}

/** The folder of a library with these stories, and the IDs of the first two. */
async function libraryOf(...stories: NewStory[]) {
  const library = await aLibrary()
  const ids: string[] = []
  for (const one of stories) ids.push((await library.createStory(one)).id)
  await library.updateNewsroom({
    styleRules: [
      {
        id: 'tonnes',
        pattern: 'tonnes',
        regex: false,
        suggestion: 'tons',
        reason: 'As our readers say.',
        severity: 'info',
        caseSensitive: false,
      },
    ],
  })
  await library.close()
  const [ready = '', open = ''] = ids
  return { folder: library.folder, ready, open }
}

test('each thing to settle is a line, gravest first, and what blocks ends with 1', async () => {
  const { folder, open } = await libraryOf(READY, OPEN)
  const before = await folderContents(folder)
  const { code, out } = await copydesk('check', '--library', folder)
  expect(code).toBe(1)
  expect(out.map(line => line.split('\t'))).toEqual([
    [open, 'blocks', 'placeholder', 'A placeholder is left in the text: The dam held TK tonnes.'],
    [open, 'blocks', 'byline', 'There is no byline.'],
    [open, 'tells', 'houseStyle', 'Write "tons", not "tonnes". As our readers say.'],
  ])
  expect(await folderContents(folder)).toEqual(before)
})

test('a story that is ready says nothing and ends with 0, also beside one that is not', async () => {
  const { folder, ready } = await libraryOf(READY, OPEN)
  expect(await copydesk('check', ready, '--library', folder)).toEqual({ code: 0, out: [], told: [] })
})

test('--json tells of every story, with the rules’ names for programs', async () => {
  const { folder, ready, open } = await libraryOf(READY, OPEN)
  const { code, out } = await copydesk('check', '--json', '--library', folder)
  expect(code).toBe(1)
  const told = JSON.parse(out.join('\n')) as { id: string; findings: { rule: string; severity: string }[] }[]
  expect(new Map(told.map(({ id, findings }) => [id, findings.map(({ rule }) => rule)]))).toEqual(
    new Map([
      [ready, []],
      [open, ['placeholder', 'byline', 'houseStyle']],
    ]),
  )
})

test('two stories with one address are told of both', async () => {
  const { folder } = await libraryOf(READY, READY)
  const { code, out } = await copydesk('check', '--library', folder)
  expect(code).toBe(1)
  expect(out).toHaveLength(2)
  expect(out.every(line => line.endsWith('Another story has the address "water-comes" too.'))).toBe(true)
})
