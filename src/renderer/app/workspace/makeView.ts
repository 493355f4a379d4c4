import type { DeskView } from '../../../shared/article/DeskView.ts'
import { parseQuery } from '../../../shared/search/parseQuery.ts'
import { removeTerms } from '../../desk/filters/removeTerms.ts'
import type { Shelf } from '../../desk/Shelf.ts'
import { isSameView } from '../../desk/saved/isSameView.ts'
import { wordsOf } from '../../desk/view/wordsOf.ts'
import type { Desk } from './Desk.ts'

const SEARCH_AFTER_MS = 150
/** While the library still reads stories that nobody has searched before. */
const AGAIN_AFTER_MS = 1000
const KEEP_AFTER_MS = 600
const LONGEST_QUERY = 2000
const LONGEST_WORDS = 400

/** What the desk shows: shelf, query and order. Words are asked of the library, and only the newest answer counts. */
export function makeView({ ask, store, report }: Desk) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let keeping: ReturnType<typeof setTimeout> | undefined

  const wordsNow = () => wordsOf(parseQuery(store.getState().query)).slice(0, LONGEST_WORDS)

  async function run(words: string) {
    try {
      const answer = await ask('library:search', { words })
      if (wordsNow() !== words) return
      store.setState({ found: { words, ...answer } })
      if (answer.complete) return
      clearTimeout(timer)
      timer = setTimeout(run, AGAIN_AFTER_MS, words)
    } catch (error) {
      report(error)
    }
  }

  /** Filters, shelf and order come back with the library; words do only in a search that has a name. */
  async function keep() {
    const { session, query, shelf, order } = store.getState()
    if (!session?.library) return
    const view = { shelf: shelf === 'trash' ? ('all' as const) : shelf, query: query.trim(), order }
    const isNamed = session.library.newsroom.savedSearches.some(search => isSameView(search, view))
    const kept = isNamed ? view : { ...view, query: removeTerms(query, term => term.field === null) }
    try {
      await ask('session:view', kept)
    } catch (error) {
      report(error)
    }
  }

  function keepSoon() {
    clearTimeout(keeping)
    keeping = setTimeout(keep, KEEP_AFTER_MS)
  }

  function search(typed: string) {
    const before = wordsNow()
    const query = typed.slice(0, LONGEST_QUERY)
    // What is selected is always in sight. The trash is not searched: looking for something leaves it.
    const left = query && store.getState().shelf === 'trash' ? { shelf: 'all' as const } : {}
    store.setState({ query, selection: new Set(), ...left })
    const words = wordsNow()
    keepSoon()
    if (words === before) return
    clearTimeout(timer)
    if (words) timer = setTimeout(run, SEARCH_AFTER_MS, words)
    else store.setState({ found: null })
  }

  function setShelf(shelf: Shelf) {
    if (shelf === 'trash') search('')
    store.setState({ shelf, selection: new Set() })
    keepSoon()
  }

  function setOrder(order: DeskView['order']) {
    store.setState({ order })
    keepSoon()
  }

  function show({ shelf, query, order }: DeskView) {
    search(query)
    setOrder(order)
    setShelf(shelf)
  }

  return { search, setShelf, setOrder, show }
}
