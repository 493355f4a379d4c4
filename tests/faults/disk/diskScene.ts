import { createLibrary } from '../../../src/main/library/createLibrary.ts'
import type { Library } from '../../../src/main/library/Library.ts'
import { aNewsroom } from '../aNewsroom.ts'
import { aPicture } from '../aPicture.ts'
import { Ledger, type StoryFact } from '../Ledger.ts'
import { storyAt } from '../storyAt.ts'
import { computerAt } from './computerAt.ts'
import type { DiskState } from './DiskState.ts'
import { MemoryDisk } from './MemoryDisk.ts'

export const HOME = '/Desk/Library'

/** A library on a disk in memory, and what it acknowledged. */
export type DiskScene = {
  readonly name: string
  readonly state: DiskState
  readonly ledger: Ledger
  readonly onDesk: StoryFact
  /** null while nothing was ever thrown away. */
  readonly inTrash: StoryFact | null
}

/** A library with a story on the desk, one in the trash and a picture, everything kept and closed. */
export async function libraryAtRest(): Promise<DiskScene> {
  const { disk, library, ledger, onDesk } = await begun()
  const thrown = await written(library, 2)
  await library.settle()
  await library.trashStory(thrown.id, 'Amna Qureshi')
  const inTrash: StoryFact = { ...thrown, place: 'trash' }
  await library.close()
  ledger.done([inTrash])
  return { name: 'a library at rest', state: disk.state, ledger, onDesk, inTrash }
}

/** A library whose writer was killed in its first minute: no version, no trash, no index, the lock left behind. */
export async function libraryJustBegun(): Promise<DiskScene> {
  const { disk, ledger, onDesk, library } = await begun()
  const { state } = disk
  await library.close()
  return { name: 'a library just begun', state, ledger, onDesk, inTrash: null }
}

async function begun() {
  const disk = new MemoryDisk()
  const library = await createLibrary(HOME, aNewsroom, { files: disk.files, computer: computerAt(1) })
  const onDesk = await written(library, 1)
  const { name } = await library.addMedia(aPicture(0))
  const ledger = new Ledger()
  ledger.done([onDesk, { about: 'picture', name }])
  return { disk, library, ledger, onDesk }
}

async function written(library: Library, n: number): Promise<StoryFact> {
  const { id } = await library.createStory({ document: storyAt(n) })
  return { about: 'story', id, n, place: 'desk' }
}
