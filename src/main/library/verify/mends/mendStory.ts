import { dirname } from 'node:path'
import { articleShape } from '../../articleShape.ts'
import { libraryPaths } from '../../libraryPaths.ts'
import { VersionedFile } from '../../VersionedFile.ts'
import type { Finding } from '../Finding.ts'
import type { Survey } from '../Survey.ts'

/** The same mending as when the story is opened. */
export async function mendStory(survey: Survey, { path, story }: Finding): Promise<string | null> {
  if (story === null) return null
  const { files, home } = survey
  const { damaged } = libraryPaths(home)
  const place = {
    files,
    folder: dirname(survey.at(path)),
    name: 'article.json',
    id: story,
    damagedFolder: damaged,
  }
  const loaded = await new VersionedFile(place, articleShape).load()
  if (loaded.state === 'lost') return `No version could be put back; the damaged file is now ${loaded.path}.`
  if (loaded.state !== 'mended') return null
  const kept = loaded.path === null ? '' : ` The damaged file is now ${loaded.path}.`
  return `The newest whole version was put back as version ${loaded.stored.seq}.${kept}`
}
