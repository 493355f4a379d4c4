import { join } from 'node:path'
import type { FileSystem } from './FileSystem.ts'
import { isLitter } from './isLitter.ts'
import { isStoryId, type LibraryPaths } from './libraryPaths.ts'
import type { NoticeBoard } from './NoticeBoard.ts'
import { COPY_OF_STORY } from './outside/copyNames.ts'
import { storyInside } from './storyInside.ts'

/** The ids of the stories on the desk. What else stands among them is left as it is and told of. */
export async function listStories(
  files: FileSystem,
  { articles, ...paths }: LibraryPaths,
  notices: NoticeBoard,
): Promise<readonly string[]> {
  const facts = await files.examine(articles)
  if (!facts) return []
  if (facts.kind !== 'folder') {
    notices.tell(
      'stories-replaced',
      'articles',
      'In place of the folder "articles" stands something else, so no story is shown. Nothing was changed; put the folder back and open the library again.',
      articles,
    )
    return []
  }
  const ids: string[] = []
  const entries = await files.list(articles)
  const names = new Set(entries.map(({ name }) => name))
  for (const { name, kind } of entries) {
    // A copy of a story that is here is taken in as a version of it.
    if (names.has(COPY_OF_STORY.exec(name)?.[1] ?? '')) continue
    if (kind === 'folder' && isStoryId(name)) ids.push(name)
    else if (isStoryId(name))
      notices.tell(
        'story-replaced',
        name,
        'In place of the folder of a story stands something else, so the story is not shown. It is left as it is.',
        paths.story(name),
      )
    else if (kind === 'folder' && !isLitter(name) && (await storyInside(files, join(articles, name))))
      notices.tell(
        'story-misnamed',
        name,
        `The folder "${name}" in "articles" holds a story under a name that is not its own, so it is not shown. It is left as it is.`,
        join(articles, name),
      )
  }
  return ids
}
