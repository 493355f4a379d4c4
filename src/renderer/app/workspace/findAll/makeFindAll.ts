import type { Bridge } from '../../../../shared/bridge.ts'
import type { FoundStory } from '../../../../shared/find/FoundStory.ts'
import type { Looking } from '../../../findAll/Looked.ts'
import { isGuarded, tickedStories, tickStories } from '../../../findAll/ticks.ts'
import { toFailure } from '../../toFailure.ts'
import type { Desk } from '../Desk.ts'
import type { makeStories } from '../makeStories.ts'
import type { makeWorks } from '../makeWorks.ts'
import { type FindAllState, NOTHING_LOOKED_FOR } from './FindAllState.ts'
import { makeReplacing } from './makeReplacing.ts'

/** So long somebody types before all stories are looked through anew. */
const PAUSE_MS = 220

/** Finding in all stories of the library, choosing among what was found, and replacing it. */
export function makeFindAll(
  desk: Desk,
  bridge: Bridge,
  stories: ReturnType<typeof makeStories>,
  works: ReturnType<typeof makeWorks>,
) {
  const { ask, store, report } = desk
  const replacing = makeReplacing(desk, stories, works)
  const now = () => store.getState().findAll
  const set = (fields: Partial<FindAllState>) => store.setState({ findAll: { ...now(), ...fields } })
  let work: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  bridge.on('find:found', ({ work: id, stories: found, looked, total }) => {
    if (id !== work) return
    const matches = found.reduce((sum, story) => sum + story.matches.length, now().matches)
    set({ looked, total, matches, stories: found.length > 0 ? [...now().stories, ...found] : now().stories })
  })

  function guardedOf(): (id: string) => boolean {
    const statuses = new Map(store.getState().rows.map(row => [row.id, row.status]))
    return id => isGuarded(statuses.get(id))
  }

  /** Stops looking; what was found so far stays. */
  function stop() {
    clearTimeout(timer)
    if (work) ask('work:cancel', { id: work }).catch(report)
  }

  async function look(): Promise<void> {
    stop()
    const id = crypto.randomUUID()
    work = id
    const { looking } = now()
    const { words } = looking.query
    set({ stories: [], matches: 0, looked: 0, total: null, end: null, failure: null })
    if (words === '' || looking.zones.length === 0) return
    set({ total: store.getState().rows.length })
    try {
      // What was written a moment ago is found too.
      if (store.getState().open) await stories.leave()
      if (work !== id) return
      const end = await ask('find:look', { ...looking, work: id })
      if (work === id) set({ end })
    } catch (error) {
      if (work === id) set({ failure: toFailure(error), total: null })
    } finally {
      if (work === id) work = null
    }
  }

  /** Another query looks anew; another replacement only where it is made of what was found. */
  function change(fields: Partial<Looking>, atOnce = false) {
    const before = now().looking
    const looking = { ...before, ...fields }
    const others = Object.keys(fields).some(name => name !== 'replacement')
    set({ looking, flipped: others ? new Set() : now().flipped })
    if (!others && !looking.query.regex) return
    clearTimeout(timer)
    if (atOnce) void look()
    else timer = setTimeout(() => void look(), PAUSE_MS)
  }

  function show(fields: Partial<Looking> = {}) {
    const looking = { ...now().looking, ...fields }
    set({ shown: true, looking })
    void look()
  }

  function hide() {
    stop()
    set({ shown: false })
  }

  /** Ticks or unticks all matches of these stories. */
  function tick(which: readonly FoundStory[], ticked: boolean) {
    set({ flipped: tickStories(which, guardedOf(), now().flipped, ticked) })
  }

  function flip(key: string) {
    const flipped = new Set(now().flipped)
    if (!flipped.delete(key)) flipped.add(key)
    set({ flipped })
  }

  /** Shows a match on the page of its story. */
  async function openAt(id: string, { from, to }: { readonly from: number; readonly to: number }) {
    hide()
    await stories.open(id, from)
    if (store.getState().open?.article.id === id) set({ goTo: { id, from, to } })
  }

  /** Replaces what is ticked. `mark` names the version of each story before it. */
  function replace(mark: string) {
    const { looking, stories: found, flipped } = now()
    const chosen = tickedStories(found, guardedOf(), flipped)
    hide()
    set({ ...NOTHING_LOOKED_FOR, looking })
    return replacing.replace(looking, chosen, mark)
  }

  /** Tells of a replacement that was cut short when Copydesk was stopped; what is left is looked for again. */
  async function hearInterrupted(tell: (message: string) => void) {
    const cut = await ask('find:interrupted', undefined)
    if (!cut) return
    set({ looking: { ...cut.look, filter: cut.filter } })
    tell(cut.message)
    await ask('find:begin', null)
  }

  return {
    look,
    stop,
    change,
    show,
    hide,
    tick,
    flip,
    openAt,
    replace,
    hearInterrupted,
    arrived: () => set({ goTo: null }),
  }
}
