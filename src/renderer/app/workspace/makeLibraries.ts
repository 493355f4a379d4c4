import type { Person } from '../../../shared/bridge/Person.ts'
import type { Session } from '../../../shared/bridge/Session.ts'
import type { Input } from '../../../shared/bridge.ts'
import { Failure } from '../Failure.ts'
import type { Desk } from './Desk.ts'
import type { makeStories } from './makeStories.ts'
import type { makeWorks } from './makeWorks.ts'

/** Going from one library to another. `take` shows what a session holds. */
export function makeLibraries(
  { ask, store, report }: Desk,
  stories: ReturnType<typeof makeStories>,
  works: ReturnType<typeof makeWorks>,
  take: (session: Session) => Promise<void>,
) {
  /** Leaves the open story saved and long work stopped; no page while libraries change places, where a typed word would have no home. */
  async function leaving(next: () => Promise<Session>) {
    if (!(await stories.leave()))
      throw new Failure('not-saved', 'The open story could not be saved, so its library stays open.')
    await works.stop()
    const before = store.getState().open?.article.id
    stories.close()
    try {
      await take(await next())
      store.setState({ founding: false })
    } catch (error) {
      if (before) await stories.open(before)
      throw error
    }
  }

  /** Throws Failure, to be told where it was asked for. */
  async function switchTo(folder: string, person?: Person) {
    if (store.getState().session?.library?.folder === folder) return
    await leaving(() => ask('library:open', person ? { folder, person } : { folder }))
  }

  /** Asks for a folder and opens it. Throws Failure; nothing happens when the person changed their mind. */
  async function open(person?: Person) {
    const folder = await ask('library:choose-folder', undefined)
    if (folder !== null) await switchTo(folder, person)
  }

  async function refresh() {
    try {
      store.setState({ recent: await ask('library:recent', undefined) })
    } catch (error) {
      report(error)
    }
  }

  async function forget(folder: string) {
    try {
      store.setState({ recent: await ask('library:forget', { folder }) })
    } catch (error) {
      report(error)
    }
  }

  return {
    open,
    switchTo,
    refresh,
    forget,
    /** Throws Failure, to be told where it was asked for. */
    create: (input: Input<'library:create'>) => leaving(() => ask('library:create', input)),
    leaving,
    chooseFolder: () => ask('library:choose-folder', undefined),
    /** Shows the first screen for another library; the open one stays open behind it. */
    async found() {
      if (await stories.leave()) store.setState({ founding: true })
    },
    stopFounding: () => store.setState({ founding: false }),
    show: () => ask('library:show', undefined).catch(report),
  }
}
