import { EMPTY_NEWSROOM } from '../../../../shared/article/Newsroom.ts'
import { libraryPaths } from '../../libraryPaths.ts'
import { newsroomShape } from '../../newsroomShape.ts'
import { VersionedFile } from '../../VersionedFile.ts'
import type { Survey } from '../Survey.ts'

/** The newest whole version back; where there is none, an empty newsroom to be filled in again. */
export async function mendNewsroom({ files, home }: Survey): Promise<string | null> {
  const { damaged } = libraryPaths(home)
  const place = { files, folder: home, name: 'newsroom.json', id: 'newsroom', damagedFolder: damaged }
  const file = new VersionedFile(place, newsroomShape)
  const loaded = await file.load()
  if (loaded.state === 'sound') return null
  const kept =
    loaded.state === 'absent' || loaded.path === null ? '' : ` The damaged file is now ${loaded.path}.`
  if (loaded.state === 'mended')
    return `The newest whole version was put back as version ${loaded.stored.seq}.${kept}`
  await file.load()
  const [highest = 0] = await file.revisions.list()
  await file.save({ seq: highest + 1, body: EMPTY_NEWSROOM })
  return `An empty one was put there; enter the newsroom's name and sections again.${kept}`
}
