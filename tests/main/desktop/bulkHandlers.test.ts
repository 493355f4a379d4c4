import { expect, test } from 'vitest'
import type { Desktop } from '../../../src/main/desktop/Desktop.ts'
import { bulkHandlers } from '../../../src/main/desktop/handlers/bulkHandlers.ts'
import { aLibrary } from '../../support/aLibrary.ts'
import { writtenStory } from '../../support/writtenStory.ts'

const AT = '2026-05-18T12:04:00+05:00'

/** The handlers over a library of its own, used by Amna Raza. */
async function desk() {
  const library = await aLibrary()
  const ids: string[] = []
  for (const headline of ['Drains', 'Derby', 'Ferry'])
    ids.push(
      (
        await library.createStory({
          slug: 'one',
          slugline: 'ONE',
          document: writtenStory(headline, 'Words.'),
        })
      ).id,
    )
  const preferences = { value: { person: { name: 'Amna Raza', role: 'both' } } }
  const log = { failure: () => undefined }
  return { library, ids, handlers: bulkHandlers({ library, preferences, log } as unknown as Desktop) }
}

test('a change is made to each story as it stands on the disk, and one that is so already is not saved', async () => {
  const { library, ids, handlers } = await desk()
  const [first = '', second = ''] = ids
  await library.changeStory(first, now => ({ ...now, status: 'ready', tags: ['Later'] }))
  const { rows, notDone } = await handlers['stories:change']({
    ids,
    change: { kind: 'status', status: 'ready', by: 'Amna Raza', at: AT },
  })
  expect(notDone).toEqual([])
  expect(rows.map(row => [row.id, row.status, row.seq])).toEqual(ids.map(id => [id, 'ready', 2]))
  expect(await library.readStory(first)).toMatchObject({ tags: ['Later'], history: [], modifiedBy: '' })
  expect(await library.readStory(second)).toMatchObject({
    history: [{ status: 'ready', by: 'Amna Raza', at: AT, note: '' }],
    modifiedBy: 'Amna Raza',
  })
})

test('copies made together have names of their own, in the order asked', async () => {
  const { ids, handlers } = await desk()
  const { rows } = await handlers['stories:duplicate']({ ids })
  expect(rows.map(({ headline, slug, slugline }) => [headline, slug, slugline])).toEqual([
    ['Drains', 'one-2', 'ONE (copy)'],
    ['Derby', 'one-3', 'ONE (copy 2)'],
    ['Ferry', 'one-4', 'ONE (copy 3)'],
  ])
})

test('stories go to the trash under the person’s name, come back, and are deleted; one that is not there is told', async () => {
  const { library, ids, handlers } = await desk()
  const [first = '', second = '', third = ''] = ids
  expect(await handlers['stories:trash']({ ids })).toEqual({ notDone: [] })
  const listed = await handlers['trash:list']()
  expect(listed.map(story => story.trashedBy)).toEqual(['Amna Raza', 'Amna Raza', 'Amna Raza'])
  expect((await handlers['trash:restore']({ ids: [first] })).rows).toMatchObject([{ id: first }])
  expect(await handlers['trash:delete']({ ids: [first, second] })).toMatchObject({
    notDone: [{ id: first, code: 'unknown-story' }],
  })
  expect((await handlers['trash:list']()).map(({ id }) => id)).toEqual([third])
  expect(library.rows.map(({ id }) => id)).toEqual([first])
})
