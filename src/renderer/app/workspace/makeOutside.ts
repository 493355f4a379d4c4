import type { OutsideVersion } from '../../../shared/article/OutsideVersion.ts'
import type { Session } from '../../../shared/bridge/Session.ts'
import type { Bridge } from '../../../shared/bridge.ts'
import type { Desk } from './Desk.ts'
import type { makeStories } from './makeStories.ts'
import { NOTHING_OUTSIDE, type OutsideState } from './OutsideState.ts'

/** What other programs and computers do with the library, and what the person decides about it. */
export function makeOutside(
  { ask, store, report }: Desk,
  bridge: Bridge,
  stories: ReturnType<typeof makeStories>,
  take: (session: Session) => Promise<void>,
) {
  const set = (fields: Partial<OutsideState>) =>
    store.setState(({ outside }) => ({ outside: { ...outside, ...fields } }))
  const openId = () => store.getState().open?.article.id ?? null
  const library = () => store.getState().session?.library ?? null

  /** Asks what waits for the open story. */
  async function load() {
    const id = openId()
    if (!id) return
    try {
      const versions = await ask('story:outside', { id })
      if (openId() === id) set({ versions })
    } catch (error) {
      report(error)
    }
  }

  store.subscribe((now, before) => {
    const id = now.open?.article.id
    if (id === before.open?.article.id) return
    store.setState({ outside: NOTHING_OUTSIDE })
    if (id) void load()
  })

  bridge.on('story:outside', ({ folder, id }) => {
    if (library()?.folder !== folder || openId() !== id) return
    if (library()?.readOnly) set({ fresher: true })
    else void load()
  })

  bridge.on('library:hold', ({ folder, hold }) => patchLibrary(folder, { hold }))
  bridge.on('library:newsroom', ({ folder, newsroom }) => patchLibrary(folder, { newsroom }))

  function patchLibrary(folder: string, fields: Partial<NonNullable<Session['library']>>) {
    const { session } = store.getState()
    if (session?.library?.folder === folder)
      store.setState({ session: { ...session, library: { ...session.library, ...fields } } })
  }

  async function compare(version: OutsideVersion) {
    const mine = stories.written()
    if (!mine) return
    try {
      const theirs = await ask('story:outside-read', { id: mine.id, key: version.key })
      set({ comparing: { version, mine: mine.document, theirs } })
    } catch (error) {
      report(error)
    }
  }

  /** The page stays as it is, and stands above what came in; that joins the earlier versions. */
  async function keepMine() {
    const id = openId()
    if (!id) return
    try {
      stories.saver.edited()
      if (!(await stories.leave())) return
      await stories.saver.alone(() => ask('story:keep-own', { id }))
      set({ comparing: null })
      await load()
    } catch (error) {
      report(error)
    }
  }

  /** What came in takes the place of the page, whose words join the earlier versions first. */
  async function takeTheirs({ key }: OutsideVersion) {
    const id = openId()
    if (!id) return
    const release = await stories.claims.take([id])
    try {
      if (!(await stories.leave())) return
      const article = await stories.saver.alone(() => ask('story:take-outside', { id, key }))
      if (openId() !== id) return
      set({ comparing: null })
      stories.exchange(article)
      await load()
    } catch (error) {
      report(error)
    } finally {
      release()
    }
  }

  /** Reading along: shows the story as it stands on the disk now. */
  async function showFresher() {
    const id = openId()
    if (!id) return
    try {
      const article = await ask('story:read', { id })
      if (openId() !== id) return
      stories.exchange(article)
      set({ fresher: false })
    } catch (error) {
      report(error)
    }
  }

  /** Opens the library for writing that another computer has let go, or is to be taken from. */
  async function openForWriting() {
    try {
      await take(await ask('library:write', undefined))
    } catch (error) {
      report(error)
    }
  }

  return {
    compare,
    stopComparing: () => set({ comparing: null }),
    keepMine,
    takeTheirs,
    showFresher,
    openForWriting,
  }
}
