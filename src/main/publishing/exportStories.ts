import type { Article } from '../../shared/article/Article.ts'
import { headlineOf } from '../../shared/document/headlineOf.ts'
import type { ProfileId } from '../../shared/publish/ProfileId.ts'
import { Refusal } from '../../shared/Refusal.ts'
import type { NotDone } from '../library/bulk/eachOfBatch.ts'
import type { FileSystem } from '../library/FileSystem.ts'
import { inParallel } from '../library/inParallel.ts'
import type { Library } from '../library/Library.ts'
import { nodeFileSystem } from '../library/nodeFileSystem.ts'
import type { Work } from '../work/Work.ts'
import { type Claims, claimPaths } from './claimPaths.ts'
import { datedStory } from './datedStory.ts'
import { localInstant } from './localInstant.ts'
import { mustBeReleased } from './mustBeReleased.ts'
import { onceEach } from './onceEach.ts'
import { openTarget } from './openTarget.ts'
import type { Prepared } from './Prepared.ts'
import { prepareStory } from './prepareStory.ts'
import { recordPublished } from './recordPublished.ts'
import { replaceFiles } from './replaceFiles.ts'
import { undoInterrupted } from './undoInterrupted.ts'

const RECORDING_WIDTH = 4
const NOTHING_DONE = 'Stopped. Nothing was exported; every file stands as it did.'
/** What keeps every story back, not one. */
const ENDS_ALL = new Set(['no-library', 'library-read-only', 'library-locked', 'cancelled'])

export type ExportOptions = {
  readonly replaceForeign: boolean
  readonly work: Work
  /** The moment of publication, ISO 8601 with offset; the machine's clock unless given. */
  readonly now?: string
  readonly files?: FileSystem
}

export type Exported = {
  readonly done: string[]
  readonly notDone: NotDone[]
  /** How many were written; one that was the same already is not. */
  readonly files: number
  /** Absolute; null when nothing went out. */
  readonly mainFile: string | null
}

type Ready = { readonly article: Article; readonly prepared: readonly Prepared[] }

/**
 * Publishes many stories into a folder. One that cannot go out (damaged, withheld, no headline, a picture missing, the path
 * of another) is left out and told; of the others all files are written, or none when the disk fails or the work is
 * cancelled. Throws Refusal 'cancelled', 'collision' for files of someone else, or as publishStories.
 */
export async function exportStories(
  library: Library,
  ids: readonly string[],
  profile: ProfileId,
  folder: string,
  { replaceForeign, work, now = localInstant(new Date()), files = nodeFileSystem }: ExportOptions,
): Promise<Exported> {
  if (library.readOnly)
    throw new Refusal(
      'library-read-only',
      'The library is open for reading only, so what is published could not be recorded; nothing was published.',
    )
  const target = await openTarget(library, folder)
  await undoInterrupted(files, target)
  const notDone: NotDone[] = []
  const ready: Ready[] = []
  const claims: Claims = new Map()
  for (const [index, id] of ids.entries()) {
    work.tell({ done: index, total: ids.length, step: 'bulk:export.preparing' })
    work.mustGoOn(NOTHING_DONE)
    try {
      const article = await ripe(library, id)
      mustBeReleased(article, now)
      const prepared = await prepareStory(files, library, datedStory(article, now), profile, target)
      claimPaths(claims, prepared)
      ready.push({ article, prepared })
    } catch (error) {
      if (!(error instanceof Refusal) || ENDS_ALL.has(error.code)) throw error
      notDone.push({ id, code: error.code, message: error.message })
    }
  }
  const changes = onceEach(ready.flatMap(({ prepared }) => prepared)).filter(({ state }) => state !== 'same')
  const foreign = changes.filter(({ state }) => state === 'foreign')
  if (foreign.length > 0 && !replaceForeign) throw notOurs(foreign)
  const recorded = new Set<string>()
  const record = async ({ article, prepared }: Ready) => {
    try {
      await recordPublished(library, article, profile, now, prepared)
      recorded.add(article.id)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const message = `It was written, but the library could not note it down. ${error.message}`
      notDone.push({ id: article.id, code: error.code, message })
    }
    work.tell({ done: recorded.size, total: ready.length, step: 'bulk:export.recording', mayCancel: false })
  }
  await replaceFiles(
    files,
    target.folder,
    changes,
    () => inParallel(ready, RECORDING_WIDTH, record),
    index => {
      work.tell({ done: index, total: changes.length, step: 'bulk:export.writing' })
      work.mustGoOn(NOTHING_DONE)
    },
  )
  const done = ids.filter(id => recorded.has(id))
  return { done, notDone, files: changes.length, mainFile: ready[0]?.prepared[0]?.place ?? null }
}

/** The story, when it can go out. Throws Refusal 'empty' without a headline, or as `readStory`. */
async function ripe(library: Library, id: string): Promise<Article> {
  const article = await library.readStory(id)
  if (headlineOf(article.document) !== '') return article
  throw new Refusal('empty', 'It has no headline yet. Write one first: its address comes from it.')
}

function notOurs(foreign: readonly Prepared[]): Refusal {
  const [first] = foreign
  const what =
    foreign.length === 1
      ? `${first?.path} stands there already and was`
      : `${foreign.length} files stand there already (${first?.path} is the first) and were`
  return new Refusal(
    'collision',
    `${what} not written by these stories as they are now; nothing was exported. Replace what is there, or choose another folder.`,
  )
}
