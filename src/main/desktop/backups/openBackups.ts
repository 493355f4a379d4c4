import type { BackupMade } from '../../../shared/backup/BackupContents.ts'
import { BackupPlan } from '../../../shared/backup/BackupPlan.ts'
import type { BackupState } from '../../../shared/backup/BackupState.ts'
import { Refusal } from '../../../shared/Refusal.ts'
import type { inThread } from '../../backup/inThread.ts'
import type { Change, Library } from '../../library/Library.ts'
import type { Work } from '../../work/Work.ts'
import { followWork } from '../handlers/followWork.ts'
import type { Preferences } from '../openPreferences.ts'
import { sentenceOf } from '../sentenceOf.ts'
import { withoutUndefined } from '../withoutUndefined.ts'
import { isDue } from './isDue.ts'
import { stateOfLibrary } from './stateOfLibrary.ts'

export type BackupsGround = {
  readonly preferences: Preferences
  library(): Library | null
  /** ISO 8601 with offset. */
  now(): string
  readonly perform: typeof inThread
  /** Tells the window how the backups stand. */
  tell(state: BackupState): void
}

export type Backups = ReturnType<typeof openBackups>

const MOST_REMEMBERED = 50

/** The backups of the open library: made on demand or when due, one at a time, and remembered once proven. */
export function openBackups(ground: BackupsGround) {
  const { preferences, perform } = ground
  let running = false
  let trouble: { library: string; code: string; message: string } | null = null

  const recordOf = (library: Library | null) =>
    preferences.value.backups.find(({ folder }) => folder === library?.folder) ?? null

  function state(): BackupState {
    const library = ground.library()
    const last = recordOf(library)
    return {
      plan: preferences.value.backupPlan,
      last: last && { at: last.at, file: last.file },
      trouble:
        trouble && trouble.library === library?.folder
          ? { code: trouble.code, message: trouble.message }
          : null,
    }
  }

  function requireOpen(): Library {
    const library = ground.library()
    if (!library) throw new Refusal('no-library', 'No library is open; choose one first.')
    return library
  }

  /** Backs up now, into `folder` or the one of the plan. Throws Refusal. */
  async function run(
    work: Work,
    folder: string | null = preferences.value.backupPlan.folder,
  ): Promise<BackupMade> {
    const library = requireOpen()
    if (!folder) throw new Refusal('not-found', 'No folder for backups is chosen yet; choose one first.')
    if (running) throw new Refusal('invalid-request', 'A backup is just being made; wait until it is done.')
    running = true
    try {
      await library.settle()
      const holds = stateOfLibrary(library)
      const made = await perform(
        'backUp',
        { library: library.folder, to: folder, now: ground.now(), keep: preferences.value.backupPlan.keep },
        followWork(work),
      )
      trouble = null
      await remember(library.folder, made, holds)
      return made
    } finally {
      running = false
      ground.tell(state())
    }
  }

  async function remember(folder: string, { madeAt: at, file }: BackupMade, holds: string): Promise<void> {
    const others = preferences.value.backups.filter(known => known.folder !== folder)
    await preferences.change({
      backups: [{ folder, at, file, holds }, ...others].slice(0, MOST_REMEMBERED),
    })
  }

  return {
    state,
    run,
    async change(change: Change<BackupPlan>): Promise<BackupState> {
      trouble = null
      await preferences.change({
        backupPlan: BackupPlan.parse({ ...preferences.value.backupPlan, ...withoutUndefined(change) }),
      })
      return state()
    },
    /** Whether one should be made now by the clock: the library holds something the last one does not. */
    isDue(): boolean {
      const library = ground.library()
      const { folder, every } = preferences.value.backupPlan
      const last = recordOf(library)
      if (!library || !folder || running) return false
      return (
        isDue(every, last?.at ?? null, Date.parse(ground.now())) && last?.holds !== stateOfLibrary(library)
      )
    },
    isDueAtClosing(): boolean {
      const library = ground.library()
      const { folder, every } = preferences.value.backupPlan
      if (!library || !folder || every !== 'closing' || running) return false
      return recordOf(library)?.holds !== stateOfLibrary(library)
    },
    /** A backup by schedule; what hinders it is told once and stays in the state until one succeeds. */
    async runQuietly(work: Work): Promise<void> {
      const library = requireOpen()
      try {
        await run(work)
      } catch (error) {
        if (error instanceof Refusal && error.code === 'cancelled') return
        const code = error instanceof Refusal ? error.code : 'unexpected'
        trouble = { library: library.folder, code, message: sentenceOf(error) }
        ground.tell(state())
      }
    },
  }
}
