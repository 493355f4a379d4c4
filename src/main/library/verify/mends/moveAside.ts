import { libraryPaths } from '../../libraryPaths.ts'
import { setAside } from '../../setAside.ts'
import type { Finding } from '../Finding.ts'
import type { Survey } from '../Survey.ts'

/** Into `damaged`, as it is. A link in place of a folder of ours stays: what it leads to may be somebody's library. */
export async function moveAside(survey: Survey, { code, path, story }: Finding): Promise<string | null> {
  const { files, home } = survey
  const place = survey.at(path)
  const facts = await files.examine(place)
  if (!facts || (code === 'folder-replaced' && facts.kind !== 'file')) return null
  return `It is now ${await setAside(files, place, story ?? 'library', libraryPaths(home).damaged)}.`
}
