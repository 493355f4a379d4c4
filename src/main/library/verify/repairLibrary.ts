import { Refusal } from '../../../shared/Refusal.ts'
import { clearLock } from '../clearLock.ts'
import { errorCode } from '../errorCode.ts'
import type { LibraryOptions } from '../LibraryOptions.ts'
import { libraryPaths } from '../libraryPaths.ts'
import { thisComputer } from '../lock/thisComputer.ts'
import { NoticeBoard } from '../NoticeBoard.ts'
import { nodeFileSystem } from '../nodeFileSystem.ts'
import { takeLock } from '../takeLock.ts'
import { examineLibrary } from './examineLibrary.ts'
import type { Finding } from './Finding.ts'
import { MENDS } from './MENDS.ts'
import type { Survey } from './Survey.ts'

/** `did` is one sentence: what was done, and where what was there before is now. */
export type Mended = Finding & { readonly did: string }

export type Repaired = {
  readonly mended: readonly Mended[]
  /** Why the disk did not let a finding be mended, by its path. */
  readonly failures: ReadonlyMap<string, string>
  /** The library as it is now; what it still finds could not be mended. */
  readonly survey: Survey
}

/** Mending one thing can bring up another: a story put back shows a picture that is missing. */
const ROUNDS = 4

/**
 * Mends what can be mended, alone in the library, and deletes nothing a person wrote: what is damaged goes to
 * `damaged`. `home` is absolute. Throws Refusal 'library-locked', 'library-read-only', 'library-newer',
 * 'not-readable' or 'not-saved'.
 */
export async function repairLibrary(home: string, options: LibraryOptions = {}): Promise<Repaired> {
  const { files = nodeFileSystem, computer = thisComputer, now = Date.now, app = 'copydesk verify' } = options
  const paths = libraryPaths(home)
  mustBeOurs(await examineLibrary(home, options))
  const notices = new NoticeBoard()
  await clearLock(files, paths)
  const lock = await takeLock({ files, computer, app, now }, paths.lock, notices)
  if (!lock || lock === 'elsewhere')
    throw new Refusal(
      'library-read-only',
      `${notices.all[0]?.message ?? 'The library can only be read.'} Nothing was repaired.`,
    )
  try {
    const mended: Mended[] = []
    const failures = new Map<string, string>()
    let survey = await examineLibrary(home, { files, alone: true })
    for (let round = 0; round < ROUNDS && survey.findings.length > 0; round += 1) {
      const done = await mendAll(survey, failures)
      if (done.length === 0) break
      mended.push(...done)
      survey = await examineLibrary(home, { files, alone: true })
    }
    return { mended, failures, survey }
  } finally {
    await lock.release()
  }
}

/** What the disk does not let be mended stays as it is, and the rest is mended all the same. */
async function mendAll(survey: Survey, failures: Map<string, string>): Promise<readonly Mended[]> {
  const done: Mended[] = []
  for (const finding of survey.findings) {
    const did = await MENDS[finding.code](survey, finding).catch(error => {
      failures.set(finding.path, sentenceOf(error))
      return null
    })
    if (did) done.push({ ...finding, did })
  }
  return done
}

function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return error.message
  if (errorCode(error) === '') throw error
  return `The disk did not let it be mended (${errorCode(error)}).`
}

/** A library of the future, or one whose newsroom.json cannot be read, is nobody's to mend here. */
function mustBeOurs({ findings }: Survey): void {
  const bar = findings.find(({ code, path }) => path === 'newsroom.json' && BARS.has(code))
  if (bar?.code === 'newer-format') throw new Refusal('library-newer', `${bar.what} Nothing was repaired.`)
  if (bar) throw new Refusal('not-readable', `${bar.what} Nothing was repaired.`)
}

const BARS = new Set<Finding['code']>(['newer-format', 'not-readable'])
