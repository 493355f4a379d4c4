import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { FileSystem } from '../../src/main/library/FileSystem.ts'
import type { Library } from '../../src/main/library/Library.ts'
import type { LibraryOptions } from '../../src/main/library/LibraryOptions.ts'
import { openEnvelope } from '../../src/main/library/openEnvelope.ts'
import { openLibrary } from '../../src/main/library/openLibrary.ts'
import type { Article } from '../../src/shared/article/Article.ts'
import type { Ledger } from './Ledger.ts'
import { numberOf, storyAt } from './storyAt.ts'

export type Trouble = { readonly kind: 'lost' | 'unreadable' | 'other'; readonly what: string }

type Scene = { readonly files: FileSystem; readonly library: Library; readonly ledger: Ledger }

/**
 * Opens a library as after a crash and holds it against what was acknowledged: every story there at its number
 * or a newer one, every picture and every version kept for ever whole, no notice, no temporary file, and
 * saving goes on. Stories nobody was told of go to the trash, and the ledger says afterwards what is there.
 */
export async function checkLibrary(
  folder: string,
  ledger: Ledger,
  options: LibraryOptions & { readonly files: FileSystem },
): Promise<readonly Trouble[]> {
  const troubles: Trouble[] = []
  const { files } = options
  let library: Library
  try {
    library = await openLibrary(folder, options)
  } catch (error) {
    return [{ kind: 'unreadable', what: `the library does not open: ${error}` }]
  }
  try {
    const scene = { files, library, ledger }
    if (library.readOnly) troubles.push({ kind: 'other', what: 'opened for reading only' })
    for (const notice of library.notices) troubles.push({ kind: 'other', what: `notice: ${notice.message}` })
    troubles.push(...newsroomTroubles(scene))
    for (const id of ledger.stories.keys()) troubles.push(...(await storyTroubles(scene, id)))
    troubles.push(...(await strangerTroubles(scene)))
    for (const name of ledger.pictures) troubles.push(...(await pictureTroubles(scene, name)))
    for (const version of ledger.versions) troubles.push(...(await versionTroubles(scene, version)))
    troubles.push(...(await goesOn(library)))
  } catch (error) {
    troubles.push({ kind: 'other', what: `looking at it failed: ${error}` })
  }
  await library.close().catch(error => troubles.push({ kind: 'other', what: `closing failed: ${error}` }))
  for (const path of await leftovers(files, folder))
    troubles.push({ kind: 'other', what: `left behind: ${path}` })
  return troubles
}

function newsroomTroubles({ library, ledger }: Scene): Trouble[] {
  const allowed = ledger.newsrooms.map(n => `${n}`)
  if (allowed.includes(library.newsroom.tagline)) {
    ledger.newsroom = Number(library.newsroom.tagline)
    return []
  }
  return [
    { kind: 'lost', what: `the newsroom says ${library.newsroom.tagline}, not ${allowed.join(' or ')}` },
  ]
}

async function storyTroubles({ files, library, ledger }: Scene, id: string): Promise<Trouble[]> {
  const allowed = ledger.allowed(id)
  const trashed = join(library.folder, 'trash', id, 'article.json')
  const inTrash = (await files.examine(trashed)) !== null
  const onDesk = library.rows.some(row => row.id === id)
  const wanted = allowed.map(({ n, place }) => `${n} on the ${place}`).join(' or ')
  if (inTrash && onDesk) return [{ kind: 'other', what: `story ${id} is on the desk and in the trash` }]
  const gone = allowed.find(({ place }) => place === 'nowhere')
  if (!inTrash && !onDesk && gone) {
    ledger.find(gone)
    return []
  }
  if (!inTrash && !onDesk) return [{ kind: 'lost', what: `story ${id} is gone; it was ${wanted}` }]
  try {
    const story = onDesk
      ? await library.readStory(id)
      : (openEnvelope(await files.read(trashed), 'article', id).body as Article)
    const n = numberOf(story.document)
    if (n === null) return [{ kind: 'unreadable', what: `story ${id} is mixed of two versions` }]
    const place = onDesk ? 'desk' : 'trash'
    const fact = allowed.find(one => one.n === n && one.place === place)
    if (fact) ledger.find(fact)
    if (fact) return []
    return [{ kind: 'lost', what: `story ${id} is ${n} on the ${place}, not ${wanted}` }]
  } catch (error) {
    return [{ kind: 'unreadable', what: `story ${id}: ${error}` }]
  }
}

/** Stories nobody was told of: as many as were being made when it ended, and whole. */
async function strangerTroubles({ library, ledger }: Scene): Promise<Trouble[]> {
  const strangers = library.rows.filter(({ id }) => ledger.allowed(id).length === 0)
  const troubles: Trouble[] = []
  if (strangers.length > ledger.newStories)
    troubles.push({ kind: 'other', what: `${strangers.length} stories nobody made` })
  for (const { id } of strangers) {
    await library.readStory(id).catch(error => troubles.push({ kind: 'unreadable', what: `${id}: ${error}` }))
    await library.trashStory(id, 'Amna Qureshi')
  }
  return troubles
}

async function pictureTroubles({ files, library }: Scene, name: string): Promise<Trouble[]> {
  try {
    const bytes = await files.read(join(library.folder, 'media', name))
    const whole = name.startsWith(createHash('sha256').update(bytes).digest('hex'))
    return whole ? [] : [{ kind: 'unreadable', what: `picture ${name} is not whole` }]
  } catch (error) {
    return [{ kind: 'lost', what: `picture ${name}: ${error}` }]
  }
}

async function versionTroubles(
  { files, library, ledger }: Scene,
  { id, seq }: { id: string; seq: number },
): Promise<Trouble[]> {
  // A story that is deleted for ever takes its versions along.
  if (ledger.allowed(id).every(({ place }) => place === 'nowhere')) return []
  const places = ledger.allowed(id).map(({ place }) => (place === 'desk' ? 'articles' : 'trash'))
  for (const place of new Set(places)) {
    const path = join(library.folder, place, id, 'revisions', `${seq}.json.gz`)
    if (!(await files.examine(path))) continue
    try {
      openEnvelope(gunzipSync(await files.read(path)), 'article', id)
      return []
    } catch (error) {
      return [{ kind: 'unreadable', what: `version ${seq} of ${id}: ${error}` }]
    }
  }
  return [{ kind: 'lost', what: `version ${seq} of ${id} is gone` }]
}

/** After every fault the next save and the next story work. */
async function goesOn(library: Library): Promise<Trouble[]> {
  try {
    const fresh = await library.createStory({ document: storyAt(1) })
    await library.saveStory({ ...fresh, document: storyAt(2) })
    await library.trashStory(fresh.id, 'Amna Qureshi')
    return []
  } catch (error) {
    return [{ kind: 'other', what: `work does not go on: ${error}` }]
  }
}

async function leftovers(files: FileSystem, folder: string): Promise<string[]> {
  const found: string[] = []
  for (const { name, kind } of await files.list(folder)) {
    const path = join(folder, name)
    if (name.endsWith('.tmp') || name.startsWith('.copydesk') || name.startsWith('lock')) found.push(path)
    else if (kind === 'folder') found.push(...(await leftovers(files, path)))
  }
  return found
}
