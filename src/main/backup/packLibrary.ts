import { join } from 'node:path'
import type { FileSystem } from '../library/FileSystem.ts'
import { isStoryId } from '../library/libraryPaths.ts'
import { isLeftOutAtTop } from './isLeftOut.ts'
import { libraryNotReadable } from './libraryNotReadable.ts'
import type { Manifest } from './Manifest.ts'
import type { Packing } from './Packing.ts'
import type { LongWork } from './Progress.ts'
import { packStory, type Shelf } from './packStory.ts'
import { walkFolder } from './walkFolder.ts'

/** So many files that the disk refuses are no few bad ones: the library itself cannot be read. */
const UNREADABLE_PART = 0.1
const UNREADABLE_FEW = 3

/**
 * Copies all that belongs to a library, while it may be written to. Stories come before pictures: a picture is
 * stored before a story names it, so none that is named is missing. Throws Refusal 'not-readable', or the
 * signal's reason.
 */
export async function packLibrary(packing: Packing, work: LongWork): Promise<Manifest['counts']> {
  const { files, folder } = packing
  const top = await topOf(files, folder)
  const stories = await storiesOf(files, folder)
  let pictures = await filesBelow(files, folder, 'media')
  const others = top.filter(name => !['articles', 'trash', 'media'].includes(name))
  const counts = { stories: 0, trashed: 0, pictures: 0 }
  let done = 0
  const step = () => {
    work.signal?.throwIfAborted()
    done += 1
    work.onProgress?.({ phase: 'packing', done, total: stories.length + others.length + pictures.length })
  }

  for (const { id, shelf, twice } of stories) {
    const found = await packStory(packing, id, shelf, twice)
    if (found === 'articles') counts.stories += 1
    if (found === 'trash') counts.trashed += 1
    if (!found) await mustStand(files, folder)
    step()
  }
  for (const name of others) {
    for (const path of await filesBelow(files, folder, name)) await packing.add(path)
    step()
  }
  for (const shelf of ['articles', 'trash'] as const)
    for (const path of await looseFiles(files, folder, shelf)) await packing.add(path)
  pictures = await filesBelow(files, folder, 'media')
  for (const path of pictures) {
    await packing.add(path)
    counts.pictures += 1
    step()
  }
  await mustStand(files, folder)
  const refused = packing.flaws.filter(({ why }) => why === 'unreadable').length
  if (refused > UNREADABLE_FEW && refused > packing.listed.length * UNREADABLE_PART)
    throw libraryNotReadable(folder)
  return counts
}

type Known = { readonly id: string; readonly shelf: Shelf; readonly twice: boolean }

/** Looked at again and again until nothing moved between two looks: a story on its way is in neither list. */
async function storiesOf(files: FileSystem, folder: string): Promise<readonly Known[]> {
  const seen = new Map<string, Set<Shelf>>()
  let last = ''
  for (let look = 0; look < 6; look += 1) {
    const [desk, trash] = [await idsOn(files, folder, 'articles'), await idsOn(files, folder, 'trash')]
    const now = `${desk.join()} ${trash.join()}`
    if (now === last) break
    last = now
    for (const [shelf, ids] of [
      ['articles', desk],
      ['trash', trash],
    ] as const)
      for (const id of ids) seen.set(id, new Set<Shelf>([...(seen.get(id) ?? []), shelf]))
  }
  const known: Known[] = []
  for (const [id, shelves] of seen) {
    const twice = shelves.size === 2 && (await isOnBoth(files, folder, id))
    if (twice) known.push(...[...shelves].map(shelf => ({ id, shelf, twice })))
    else known.push({ id, shelf: shelves.has('articles') ? 'articles' : 'trash', twice })
  }
  return known
}

async function isOnBoth(files: FileSystem, folder: string, id: string): Promise<boolean> {
  for (const shelf of ['articles', 'trash', 'articles'])
    if ((await files.examine(join(folder, shelf, id)))?.kind !== 'folder') return false
  return true
}

async function idsOn(files: FileSystem, folder: string, shelf: Shelf): Promise<readonly string[]> {
  const entries = await listed(files, join(folder, shelf))
  return entries.filter(({ name, kind }) => kind === 'folder' && isStoryId(name)).map(({ name }) => name)
}

/** What stands on a shelf and is no story. */
async function looseFiles(files: FileSystem, folder: string, shelf: Shelf): Promise<readonly string[]> {
  const loose = (await listed(files, join(folder, shelf))).filter(({ name }) => !isStoryId(name))
  const below = await Promise.all(loose.map(({ name }) => filesBelow(files, folder, `${shelf}/${name}`)))
  return below.flat()
}

/** The files of one folder of the library by their paths in the library, or the file itself. */
async function filesBelow(files: FileSystem, folder: string, name: string): Promise<readonly string[]> {
  const facts = await files.examine(join(folder, name))
  if (facts?.kind !== 'folder') return facts ? [name] : []
  return (await walkFolder(files, join(folder, name))).map(({ path }) => `${name}/${path}`)
}

async function listed(files: FileSystem, path: string) {
  return (await files.examine(path))?.kind === 'folder' ? files.list(path) : []
}

async function topOf(files: FileSystem, folder: string): Promise<readonly string[]> {
  return (await files.list(folder)).map(({ name }) => name).filter(name => !isLeftOutAtTop(name))
}

/** A disk that is taken away while it is read looks like one on which every story was deleted. */
async function mustStand(files: FileSystem, folder: string): Promise<void> {
  const stands = async (name: string) => (await files.examine(join(folder, name)).catch(() => null)) !== null
  if (!(await stands('articles')) && !(await stands('newsroom.json'))) throw libraryNotReadable(folder)
}
