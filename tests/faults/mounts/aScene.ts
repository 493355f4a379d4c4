import { join } from 'node:path'
import { createLibrary } from '../../../src/main/library/createLibrary.ts'
import type { Library } from '../../../src/main/library/Library.ts'
import { aNewsroom } from '../aNewsroom.ts'
import type { Scene } from '../attempt.ts'
import { Ledger, type StoryFact } from '../Ledger.ts'
import { storyAt } from '../storyAt.ts'

/** A library in `above`, open, with a story on the desk and one in the trash. */
export async function aScene(above: string): Promise<Scene> {
  const library = await createLibrary(join(above, 'Library'), aNewsroom)
  const onDesk = await written(library, 1)
  const thrown = await written(library, 2)
  await library.settle()
  await library.trashStory(thrown.id, 'Amna Qureshi')
  const inTrash: StoryFact = { ...thrown, place: 'trash' }
  const ledger = new Ledger()
  ledger.done([onDesk, inTrash])
  return { library, ledger, onDesk, inTrash }
}

async function written(library: Library, n: number): Promise<StoryFact> {
  const { id } = await library.createStory({ document: storyAt(n) })
  return { about: 'story', id, n, place: 'desk' }
}
