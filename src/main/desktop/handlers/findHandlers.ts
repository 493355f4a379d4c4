import { summariseStory } from '../../../shared/article/summariseStory.ts'
import { parseQuery } from '../../../shared/search/parseQuery.ts'
import { rowMatcher } from '../../../shared/search/rowMatcher.ts'
import { LibraryFinder } from '../../find/LibraryFinder.ts'
import { replaceInLibrary } from '../../find/replaceInLibrary.ts'
import { undoInLibrary } from '../../find/undoInLibrary.ts'
import { eachOfBatch } from '../../library/bulk/eachOfBatch.ts'
import type { Library } from '../../library/Library.ts'
import { libraryPaths } from '../../library/libraryPaths.ts'
import type { Desktop } from '../Desktop.ts'
import type { Handlers } from '../handleChannels.ts'
import { sendEvent } from '../sendEvent.ts'
import { requireLibrary } from './requireLibrary.ts'
import { sentenceOfCut } from './sentenceOfCut.ts'

/** More matches than anybody looks at: the others are counted. */
const MOST_TOLD = 20_000

/** Finding and replacing in all stories. */
export function findHandlers(desktop: Desktop) {
  const by = () => desktop.preferences.value.person?.name ?? ''
  const fail = (error: unknown) => desktop.log.failure('one story of a replacement', error)
  let last: { library: Library; finder: LibraryFinder } | null = null

  /** The finder of the open library; that of the one before is closed. */
  function finderOf(library: Library): LibraryFinder {
    if (last?.library !== library) {
      void last?.finder.close()
      last = { library, finder: new LibraryFinder(libraryPaths(library.folder).articles) }
    }
    return last.finder
  }

  return {
    'find:look': async ({ work, filter, ...look }) => {
      const library = requireLibrary(desktop)
      const fits = rowMatcher(parseQuery(filter), new Date())
      const ids = library.rows.filter(fits).map(row => row.id)
      const total = ids.length
      const ended = await desktop.works.run(work, ({ signal }) =>
        finderOf(library).look({ ...look, ids, most: MOST_TOLD }, signal, {
          found(stories, looked) {
            if (desktop.window && desktop.library === library)
              sendEvent(desktop.window.webContents, 'find:found', {
                work,
                stories: [...stories],
                looked,
                total,
              })
          },
        }),
      )
      return { ...ended, unread: [...ended.unread] }
    },
    'find:replace': async ({ stories, mark, ...look }) => {
      const library = requireLibrary(desktop)
      const tasks = new Map(stories.map(story => [story.id, { ...look, ...story }]))
      const { done, notDone } = await eachOfBatch(
        [...tasks.keys()],
        async id => {
          const task = tasks.get(id)
          if (!task) throw new Error('a story that was not asked for')
          const replaced = await replaceInLibrary(library, finderOf(library), task, mark, by())
          return { ...replaced, id, seq: task.seq }
        },
        fail,
      )
      return {
        done: done.map(({ id, seq, print }) => ({ id, seq, print })),
        rows: done.map(({ article }) => summariseStory(article)),
        notDone,
      }
    },
    'find:undo': async ({ stories }) => {
      const library = requireLibrary(desktop)
      const tasks = new Map(stories.map(story => [story.id, story]))
      const { done, notDone } = await eachOfBatch(
        [...tasks.keys()],
        id => undoInLibrary(library, tasks.get(id) ?? { id, seq: 0, print: '' }),
        fail,
      )
      return { rows: done.map(summariseStory), notDone }
    },
    'find:begin': async replacement => {
      const { folder } = requireLibrary(desktop)
      if (replacement) await desktop.unfinished.begin({ folder, ...replacement })
      else await desktop.unfinished.end()
    },
    'find:interrupted': async () => {
      const library = requireLibrary(desktop)
      const begun = await desktop.unfinished.read()
      if (begun?.folder !== library.folder) return null
      await library.listed
      const now = new Map(library.rows.map(row => [row.id, row.seq]))
      const done = begun.stories.filter(([id, seq]) => (now.get(id) ?? seq) > seq).length
      return { look: begun.look, filter: begun.filter, message: sentenceOfCut(begun, done) }
    },
  } satisfies Partial<Handlers>
}
