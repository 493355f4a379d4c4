import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BUILT_IN } from '../../../src/shared/template/BUILT_IN.ts'
import type { Template } from '../../../src/shared/template/Template.ts'
import { aLibrary, reopened } from '../../support/aLibrary.ts'
import { doc, h, p } from '../../support/build.ts'

const [NEWS] = BUILT_IN as readonly [Template]
const COLUMN: Template = {
  ...NEWS,
  id: '01KRX2HT307Z0TG8D59777866X',
  name: 'اتوار کا کالم',
  language: 'ur',
  required: ['byline', 'kicker'],
  document: doc(h(2, 'پس منظر'), p()),
}

test('the templates of a newsroom are kept with its library; other details leave them as they are', async () => {
  const library = await aLibrary()
  expect(library.newsroom.templates).toBeUndefined()
  await library.updateNewsroom({ templates: [COLUMN], timeZone: 'Asia/Karachi' })
  await library.updateNewsroom({ sections: ['City'] })
  await library.close()
  const { newsroom } = await reopened(library.folder)
  expect(newsroom).toMatchObject({ templates: [COLUMN], timeZone: 'Asia/Karachi', sections: ['City'] })
})

test('templates come back from the version before when the file of the newsroom is damaged', async () => {
  const library = await aLibrary()
  await library.updateNewsroom({ templates: [COLUMN] })
  await library.settle()
  await library.close()
  await writeFile(join(library.folder, 'newsroom.json'), '{"kind":"newsroom"')
  expect((await reopened(library.folder)).newsroom.templates).toEqual([COLUMN])
})

test('a story keeps the zone its embargo was given in', async () => {
  const library = await aLibrary()
  const { id } = await library.createStory({
    embargo: '2099-01-01T08:00:00-05:00',
    embargoZone: 'America/New_York',
  })
  await library.close()
  expect(await (await reopened(library.folder)).readStory(id)).toMatchObject({
    embargo: '2099-01-01T08:00:00-05:00',
    embargoZone: 'America/New_York',
  })
})
