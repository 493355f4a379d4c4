import { join } from 'node:path'
import { Refusal } from '../../shared/Refusal.ts'

/** A ULID as this program writes it: upper case only, for disks that do not tell cases apart. */
const STORY_ID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/

export type LibraryPaths = ReturnType<typeof libraryPaths>

/** Where everything stands in a library. Paths are built from checked ids only, so none leaves the folder. */
export function libraryPaths(folder: string) {
  const articles = join(folder, 'articles')
  const trash = join(folder, 'trash')
  return {
    newsroom: join(folder, 'newsroom.json'),
    index: join(folder, 'index.json'),
    /** What search knows between two starts; derived. */
    search: join(folder, 'search.bin'),
    lock: join(folder, 'lock'),
    media: join(folder, 'media'),
    damaged: join(folder, 'damaged'),
    /** Copies that sync programs made, after what they say was kept. */
    conflicts: join(folder, 'conflicts'),
    /** Earlier versions of newsroom.json. */
    revisions: join(folder, 'revisions'),
    articles,
    trash,
    /** Throws Refusal 'unknown-story' for anything but a story's id. */
    story: (id: string) => join(articles, checked(id)),
    trashed: (id: string) => join(trash, checked(id)),
  } as const
}

export function isStoryId(name: string): boolean {
  return STORY_ID.test(name)
}

function checked(id: string): string {
  if (!isStoryId(id)) throw new Refusal('unknown-story', 'There is no such story in this library.')
  return id
}
