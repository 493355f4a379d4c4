import { join } from 'node:path'
import { openEnvelope } from '../library/openEnvelope.ts'
import { isGone } from './isGone.ts'
import type { Packing } from './Packing.ts'
import { type Walked, walkFolder } from './walkFolder.ts'

export type Shelf = 'articles' | 'trash'

const OTHER = { articles: 'trash', trash: 'articles' } as const satisfies Record<Shelf, Shelf>
const STORY = 'article.json'
/** At most half a second on a story that goes to and fro, or has lost its file. */
const LOOKS = 25
const FEW_LOOKS = 5
const PAUSE_MS = 20

/**
 * Copies one story with all its versions, wherever it is while that is done: a story that goes to the trash or
 * comes back meanwhile is in the backup once, on the shelf where it was found first. Its versions are listed
 * before it is read, so that none is newer than it. Answers its shelf; null when it is gone from both.
 */
export async function packStory(
  packing: Packing,
  id: string,
  first: Shelf,
  fixed = false,
): Promise<Shelf | null> {
  for (let look = 0; look < LOOKS; look += 1) {
    for (const shelf of fixed ? [first] : [first, OTHER[first]]) {
      const listed = await walkFolder(packing.files, join(packing.folder, shelf, id)).catch(whatStopped)
      if (listed === 'refused') {
        packing.note(`${shelf}/${id}`, 'unreadable')
        return shelf
      }
      if (listed.length === 0) continue
      for (const { path, kind } of [...listed].sort((a, b) => rank(a.path) - rank(b.path)))
        if (kind === 'file') await packPart(packing, id, path, shelf, fixed)
        else packing.note(`${shelf}/${id}/${path}`, 'unreadable')
      return shelf
    }
    if (await isNowhere(packing, id)) return null
    await packing.files.pause(PAUSE_MS)
  }
  packing.note(`${first}/${id}`, 'unreadable')
  return first
}

/** Looked for on one shelf twice: on its way from there it was on neither for a single look. */
async function isNowhere({ files, folder }: Packing, id: string): Promise<boolean> {
  for (const shelf of ['articles', 'trash', 'articles'])
    if (await files.examine(join(folder, shelf, id))) return false
  return true
}

/** A folder that is gone is somewhere else by now; one the disk refuses is told of. */
function whatStopped(error: unknown): readonly Walked[] | 'refused' {
  return isGone(error) ? [] : 'refused'
}

/** What is said about the versions first, then the story, then its versions. */
function rank(path: string): number {
  if (path === STORY) return 1
  return path.startsWith('revisions/') && path.endsWith('.gz') ? 2 : 0
}

async function packPart(
  packing: Packing,
  id: string,
  part: string,
  shelf: Shelf,
  fixed: boolean,
): Promise<void> {
  const path = `${shelf}/${id}/${part}`
  for (let look = 1; look <= LOOKS; look += 1) {
    for (const place of fixed ? [shelf] : [shelf, OTHER[shelf]]) {
      const bytes = await packing.read(join(packing.folder, place, id, part))
      if (bytes === null) continue
      if (bytes === 'unreadable') return packing.note(path, 'unreadable')
      const whole = part !== STORY || isWhole(bytes, id)
      // A program that shares the folder may just be writing it in its place.
      if (!whole && look < FEW_LOOKS) break
      if (!whole) packing.note(path, 'damaged')
      return packing.addBytes(path, bytes)
    }
    if (part !== STORY) return
    await packing.files.pause(PAUSE_MS)
  }
}

function isWhole(bytes: Uint8Array, id: string): boolean {
  try {
    openEnvelope(bytes, 'article', id)
    return true
  } catch {
    return false
  }
}
