import { ulid } from 'ulid'
import type { DeskView } from '../../../shared/article/DeskView.ts'
import type { SavedSearch } from '../../../shared/article/SavedSearch.ts'
import type { Desk } from './Desk.ts'

/** While the library still reads stories that nobody has searched before. */
const AGAIN_AFTER_MS = 2000

type Update = (fields: { savedSearches: SavedSearch[] }) => Promise<void>

/** The newsroom's searches under a name, kept with the library. */
export function makeSavedSearches({ ask, store, report }: Desk, update: Update) {
  const all = () => store.getState().session?.library?.newsroom.savedSearches ?? []

  function viewNow(): DeskView | null {
    const { shelf, query, order } = store.getState()
    return shelf === 'trash' ? null : { shelf, query: query.trim(), order }
  }

  /** Keeps what the desk shows now; the id it is kept under. */
  async function save(name: string): Promise<string | null> {
    const view = viewNow()
    if (!view) return null
    const id = ulid()
    await update({ savedSearches: [...all(), { ...view, id, name }] })
    return id
  }

  const change = (id: string, fields: Partial<SavedSearch>) =>
    update({ savedSearches: all().map(search => (search.id === id ? { ...search, ...fields } : search)) })

  async function replace(id: string) {
    const view = viewNow()
    if (view) await change(id, view)
  }

  async function move(id: string, by: 1 | -1) {
    const from = all().findIndex(search => search.id === id)
    const to = from + by
    if (from < 0 || to < 0 || to >= all().length) return
    await update({ savedSearches: put(without(id), to, all()[from]) })
  }

  async function remove(id: string) {
    const at = all().findIndex(search => search.id === id)
    const search = all()[at]
    if (!search) return
    await update({ savedSearches: without(id) })
    if (all().some(other => other.id === id)) return
    const undo = () => void update({ savedSearches: put([...all()], at, search) })
    store.setState({ undoable: { words: 'saved:removed', headline: search.name, run: undo } })
  }

  const without = (id: string) => all().filter(search => search.id !== id)

  /** The ids of the stories with these words; null, and told, when it cannot be known. */
  async function find(words: string): Promise<ReadonlySet<string> | null> {
    const { session } = store.getState()
    try {
      for (;;) {
        const { stories, complete } = await ask('library:search', { words })
        if (complete) return new Set(stories.map(({ id }) => id))
        await new Promise(resolve => setTimeout(resolve, AGAIN_AFTER_MS))
        if (store.getState().session?.library?.folder !== session?.library?.folder) return null
      }
    } catch (error) {
      report(error)
      return null
    }
  }

  return { save, rename: (id: string, name: string) => change(id, { name }), replace, move, remove, find }
}

function put(searches: readonly SavedSearch[], at: number, search: SavedSearch | undefined): SavedSearch[] {
  return search ? searches.toSpliced(at, 0, search) : [...searches]
}
