import type { Bridge, Input, Output } from '../../../shared/bridge.ts'
import { toFailure } from '../toFailure.ts'
import type { Desk } from './Desk.ts'
import type { makeLibraries } from './makeLibraries.ts'
import type { makeStories } from './makeStories.ts'
import type { makeWorks } from './makeWorks.ts'
import type { Phrase, WorkResult } from './Work.ts'

export type RestoreInput = Omit<Input<'backup:restore'>, 'work'>

/** Backing up the open library, and making a library of a backup. */
export function makeBackups(
  { ask, store, report }: Desk,
  bridge: Bridge,
  parts: {
    stories: ReturnType<typeof makeStories>
    works: ReturnType<typeof makeWorks>
    libraries: ReturnType<typeof makeLibraries>
  },
) {
  const { stories, works, libraries } = parts

  bridge.on('backup:state', ({ folder, state }) => {
    if (store.getState().session?.library?.folder === folder) store.setState({ backup: state })
  })

  bridge.on('backup:closing', () => {
    let failure: string | null = null
    const title = { key: 'backup:work.closing' }
    void works
      .run(title, null, async work => {
        try {
          return await backUpAs(work.id)
        } catch (error) {
          const { code, message } = toFailure(error)
          if (code !== 'cancelled') failure = message
          throw error
        }
      })
      .then(() => ask('backup:closed', { failure }))
      .catch(report)
  })

  async function backUpAs(work: string): Promise<WorkResult> {
    // What was typed last is in it too; words that cannot be saved do not keep the rest from being backed up.
    await stories.leave()
    return resultOf(await ask('backup:run', { work }))
  }

  function resultOf({ stories: count, flaws }: Output<'backup:run'>): WorkResult {
    return {
      tone: flaws > 0 ? 'failed' : 'done',
      words: { key: flaws > 0 ? 'backup:work.flawed' : 'backup:work.done', values: { count, flaws } },
      action: { label: { key: 'backup:showInFolder' }, run: () => void show() },
    }
  }

  /** Asks where to when no folder is chosen yet; without one nothing happens. */
  async function backUp() {
    try {
      if (!store.getState().backup?.plan.folder && (await chooseFolder()) === null) return
      await works.run({ key: 'backup:work.title' }, null, ({ id }) => backUpAs(id))
    } catch (error) {
      report(error)
    }
  }

  async function refresh() {
    try {
      store.setState({ backup: await ask('backup:state', undefined) })
    } catch (error) {
      report(error)
    }
  }

  async function change(plan: Input<'backup:plan'>) {
    try {
      store.setState({ backup: await ask('backup:plan', plan) })
    } catch (error) {
      report(error)
    }
  }

  async function chooseFolder(): Promise<string | null> {
    const folder = await ask('backup:choose-folder', undefined)
    if (folder !== null) await change({ folder })
    return folder
  }

  const show = () => ask('backup:show', undefined).catch(report)

  /** Work whose progress is shown where it was asked for: its card goes once it has ended. */
  async function alongside<T>(title: Phrase, task: (work: string) => Promise<T>): Promise<T> {
    let mine = ''
    let outcome: Promise<T> = Promise.reject(new Error('The work has not begun.'))
    outcome.catch(() => undefined)
    await works.run(title, null, async ({ id }) => {
      mine = id
      outcome = task(id)
      await outcome.catch(() => undefined)
      return { tone: 'done', words: title }
    })
    works.dismiss(mine)
    return outcome
  }

  return {
    backUp,
    refresh,
    change,
    chooseFolder,
    show,
    chooseFile: () => ask('backup:choose-file', undefined),
    /** Reads a backup to its end. Throws Failure. */
    look: (file: string) =>
      alongside({ key: 'backup:restore.checking' }, work => ask('backup:look', { work, file })),
    /** Restores and opens the library. Throws Failure. */
    restore: (input: RestoreInput) =>
      libraries.leaving(() =>
        alongside({ key: 'backup:restore.restoring' }, work => ask('backup:restore', { ...input, work })),
      ),
    forgetTrouble: () => store.setState({ backupTroubleSeen: true }),
  }
}
