import { createStore } from 'zustand/vanilla'
import type { Person } from '../../../shared/bridge/Person.ts'
import type { Session } from '../../../shared/bridge/Session.ts'
import type { Settings } from '../../../shared/bridge/Settings.ts'
import type { Bridge, Input } from '../../../shared/bridge.ts'
import { newestFirst } from '../../desk/newestFirst.ts'
import type { Shelf } from '../../desk/Shelf.ts'
import { makeAsk } from '../makeAsk.ts'
import { toFailure } from '../toFailure.ts'
import { makeBulk } from './bulk/makeBulk.ts'
import { makeTrash } from './bulk/makeTrash.ts'
import type { Desk } from './Desk.ts'
import { makeFindAll } from './findAll/makeFindAll.ts'
import { followLibrary } from './followLibrary.ts'
import { makeBackups } from './makeBackups.ts'
import { makeCorrections } from './makeCorrections.ts'
import { makeHistory } from './makeHistory.ts'
import { makeHouseStyle } from './makeHouseStyle.ts'
import { makeLibraries } from './makeLibraries.ts'
import { makeOutside } from './makeOutside.ts'
import { makePublishing } from './makePublishing.ts'
import { makeRescue } from './makeRescue.ts'
import { makeSavedSearches } from './makeSavedSearches.ts'
import { makeStories } from './makeStories.ts'
import { makeTemplates } from './makeTemplates.ts'
import { makeView } from './makeView.ts'
import { makeWords } from './makeWords.ts'
import { makeWorks } from './makeWorks.ts'
import { type Asking, BLANK, type PanelName, type WorkspaceState } from './WorkspaceState.ts'

export type Workspace = ReturnType<typeof makeWorkspace>

/** The one state of the window beside the document, made over the bridge and nothing else. */
export function makeWorkspace(bridge: Bridge) {
  const ask = makeAsk(bridge)
  const store = createStore<WorkspaceState>(() => BLANK)
  let reported = 0

  function report(error: unknown) {
    const { code, message } = toFailure(error)
    tell(message, code)
  }

  /** One sentence for the person, above the page until they dismiss it. */
  function tell(message: string, code = 'told') {
    reported += 1
    const notice = { id: `window-${reported}`, code, message, path: null }
    // The same trouble twice is told once.
    const others = store.getState().notices.filter(other => other.message !== message)
    store.setState({ notices: [...others, notice] })
  }

  const desk: Desk = { ask, store, report }
  const stories = makeStories(desk)
  const publishing = makePublishing(desk, stories)
  const history = makeHistory(desk, stories)
  const rescue = makeRescue(desk, stories)
  const view = makeView(desk)
  const works = makeWorks(desk, bridge)
  const bulk = makeBulk(desk, stories, works)
  const trash = makeTrash(desk, stories, works)
  const findAll = makeFindAll(desk, bridge, stories, works)

  async function take(session: Session) {
    const { library, place } = session
    store.setState({ ...BLANK, session: { ...session, place: null } })
    void libraries.refresh()
    if (!library) return
    void backups.refresh()
    store.setState({
      rows: newestFirst(library.rows),
      notices: library.notices,
      trashCount: library.trashed,
    })
    if (session.view) view.show(session.view)
    void findAll.hearInterrupted(message => tell(message, 'replace-interrupted')).catch(report)
    const [first] = store.getState().rows
    if (place) stories.show(place.article, place.caret)
    else if (first) await stories.open(first.id)
    else if (!library.readOnly) await stories.create()
  }

  const outside = makeOutside(desk, bridge, stories, take)

  async function start() {
    store.setState({ startFailure: null })
    try {
      await take(await ask('session:get', undefined))
    } catch (error) {
      store.setState({ startFailure: toFailure(error) })
    }
  }

  const libraries = makeLibraries(desk, stories, works, take)
  const backups = makeBackups(desk, bridge, { stories, works, libraries })

  function patchSession(fields: Partial<Session>) {
    const { session } = store.getState()
    if (session) store.setState({ session: { ...session, ...fields } })
  }

  async function setSettings(fields: Partial<Settings>) {
    const { session } = store.getState()
    if (!session) return
    patchSession({ settings: { ...session.settings, ...fields } })
    try {
      await ask('session:settings', fields)
    } catch (error) {
      report(error)
    }
  }

  async function setPerson(person: Person) {
    patchSession({ person })
    try {
      await ask('session:person', person)
    } catch (error) {
      report(error)
    }
  }

  async function updateNewsroom(fields: Input<'newsroom:update'>) {
    try {
      const newsroom = await ask('newsroom:update', fields)
      const library = store.getState().session?.library
      if (library) patchSession({ library: { ...library, newsroom } })
    } catch (error) {
      report(error)
    }
  }

  function setShelf(shelf: Shelf) {
    view.setShelf(shelf)
    if (shelf === 'trash') void trash.load()
  }

  /** On demand. Where the caret stands is kept too. */
  async function saveNow() {
    await stories.leave()
  }

  /** The window is about to close: answered only when everything written is acknowledged. */
  async function flushWindow() {
    if (await stories.leave()) await ask('window:flushed', undefined)
    else store.setState({ heldOpen: true })
  }

  followLibrary(bridge, store)

  bridge.on('window:flush', () => {
    flushWindow().catch(report)
  })

  bridge.on('window:save', () => {
    stories.leave().catch(report)
  })

  return {
    store,
    rescue,
    stories,
    publishing,
    history,
    outside,
    search: view.search,
    setShelf,
    setOrder: view.setOrder,
    showView: view.show,
    savedSearches: makeSavedSearches(desk, updateNewsroom),
    houseStyle: makeHouseStyle(desk, updateNewsroom),
    words: makeWords(desk, { stories, setSettings, updateNewsroom }),
    corrections: makeCorrections(desk, stories),
    templates: makeTemplates(desk, stories, updateNewsroom),
    works,
    bulk,
    trash,
    findAll,
    report,
    tell,
    start,
    libraries,
    backups,
    setPerson,
    openDialog: (dialog: WorkspaceState['dialog']) => store.setState({ dialog }),
    setSettings,
    setFocusing: (focusing: boolean) => store.setState({ focusing }),
    updateNewsroom,
    saveNow,
    related: (id: string) => ask('library:related', { id }),
    pastePlain: () => ask('clipboard:pastePlain', undefined),
    openLink: (address: string) => ask('link:open', { address }),
    addMedia: (bytes: Uint8Array) => ask('media:add', { bytes: new Uint8Array(bytes) }),
    onMenuCommand: (listener: (id: string) => void) => bridge.on('menu:command', ({ id }) => listener(id)),
    setMenu: (menu: Input<'menu:set'>) => ask('menu:set', menu).catch(report),
    setPanel: (panel: PanelName) => store.setState({ panel }),
    dismissNotices: (ids: readonly string[]) =>
      store.setState({ notices: store.getState().notices.filter(({ id }) => !ids.includes(id)) }),
    showNotice: (id: string) => ask('library:show-notice', { id }).catch(report),
    forgetUndo: () => store.setState({ undoable: null }),
    select: (selection: ReadonlySet<string>) => store.setState({ selection }),
    askFor: (asking: Asking | null) => store.setState({ asking }),
  }
}
