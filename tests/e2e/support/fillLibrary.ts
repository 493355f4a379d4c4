import { createLibrary } from '../../../src/main/library/createLibrary.ts'
import type { NewStory } from '../../../src/main/library/Library.ts'
import { EMPTY_NEWSROOM } from '../../../src/shared/article/Newsroom.ts'
import { writtenStory } from '../../support/writtenStory.ts'

/**
 * A library of numbered stories, 'Story 1' the newest and so the first on the desk, made without the app. The ids in
 * that order.
 */
export async function fillLibrary(
  folder: string,
  count: number,
  fields: (number: number) => NewStory = () => ({}),
): Promise<string[]> {
  let now = Date.parse('2026-05-18T07:00:00Z')
  const library = await createLibrary(
    folder,
    { ...EMPTY_NEWSROOM, name: 'The Indus Courier' },
    { now: () => now },
  )
  const ids: string[] = []
  for (let number = count; number > 0; number -= 1) {
    now += 60_000
    const document = writtenStory(`Story ${number}`, `The words of story ${number}.`)
    const { id } = await library.createStory({ document, slug: `story-${number}`, ...fields(number) })
    ids.unshift(id)
  }
  await library.close()
  return ids
}
