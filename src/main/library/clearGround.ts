import type { FileSystem } from './FileSystem.ts'
import type { LibraryPaths } from './libraryPaths.ts'
import type { NoticeBoard } from './NoticeBoard.ts'
import { setAside } from './setAside.ts'

/** What belongs where, and what would bar the writing there; `damaged` first, for everything else moves into it. */
const GROUND = [
  ['damaged', 'file', 'the folder "damaged"'],
  ['articles', 'file', 'the folder "articles"'],
  ['media', 'file', 'the folder "media"'],
  ['revisions', 'file', 'the folder "revisions"'],
  ['trash', 'file', 'the folder "trash"'],
  ['index', 'folder', 'the list "index.json"'],
] as const

/**
 * Moves into `damaged` what stands in place of the library's own folders and its index, and tells of it. A link
 * stays, for what it leads to may be somebody's. Whether the stories can be written to after this.
 */
export async function clearGround(
  files: FileSystem,
  paths: LibraryPaths,
  notices: NoticeBoard,
): Promise<boolean> {
  for (const [name, bar, place] of GROUND) {
    if ((await files.examine(paths[name]))?.kind !== bar) continue
    const now = await setAside(files, paths[name], 'library', paths.damaged).catch(() => null)
    const what = `In place of ${place} stood a ${bar}.`
    if (now)
      notices.tell('folder-replaced', name, `${what} It is kept in “damaged”; nothing else changed.`, now)
    else notices.tell('folder-replaced', name, `${what} It could not be moved; take it away.`, paths[name])
  }
  const articles = await files.examine(paths.articles)
  return articles === null || articles.kind === 'folder'
}
