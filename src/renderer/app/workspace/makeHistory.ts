import { toFailure } from '../toFailure.ts'
import type { Desk } from './Desk.ts'
import { BLANK_HISTORY, type HistoryState } from './HistoryState.ts'
import type { makeStories } from './makeStories.ts'

/** So long a version is chosen before it is read: who runs through the list reads none on the way. */
const READ_AFTER_MS = 60

/** The earlier versions of the open story: listed, looked at, put back, named. */
export function makeHistory({ ask, store, report }: Desk, stories: ReturnType<typeof makeStories>) {
  let listed = 0
  /** What was written when the key for saving was last pressed. */
  let pressed = ''
  let reading: ReturnType<typeof setTimeout> | undefined

  const now = () => store.getState().history
  const openId = () => store.getState().open?.article.id ?? null
  const set = (fields: Partial<HistoryState>) => store.setState({ history: { ...now(), ...fields } })

  store.subscribe(({ open }, before) => {
    if (open?.article.id !== before.open?.article.id) store.setState({ history: BLANK_HISTORY })
    else if (open?.edition !== before.open?.edition) set({ shown: null })
  })

  async function load() {
    const id = openId()
    if (!id) return
    listed += 1
    const mine = listed
    const stillAsked = () => mine === listed && openId() === id
    try {
      const versions = await ask('history:list', { id })
      if (stillAsked()) set({ versions, failure: null })
    } catch (error) {
      if (stillAsked()) set({ failure: toFailure(error) })
    }
  }

  /** Whether the list says what the page holds: nothing was written since it was read. */
  function isListFresh(): boolean {
    const { open, save } = store.getState()
    return save.kind === 'saved' && now().versions?.[0]?.seq === open?.article.seq
  }

  /** Shows a version on the page; the present one is the story itself. */
  async function choose(seq: number) {
    if (!now().shown && !isListFresh()) {
      await stories.leave()
      await load()
    }
    const version = now().versions?.find(one => one.seq === seq)
    const present = now().shown?.present ?? stories.written()?.document
    if (!version || !present || (version.state === 'whole' && version.current)) return back()
    set({ shown: { seq, article: now().shown?.article ?? null, failure: null, present }, naming: null })
    clearTimeout(reading)
    reading = setTimeout(read, READ_AFTER_MS, seq)
  }

  async function read(seq: number) {
    const id = openId()
    if (!id) return
    const show = (fields: Partial<NonNullable<HistoryState['shown']>>) => {
      const { shown } = now()
      if (shown?.seq === seq && openId() === id) set({ shown: { ...shown, ...fields } })
    }
    try {
      show({ article: await ask('history:read', { id, seq }) })
    } catch (error) {
      show({ article: null, failure: toFailure(error) })
    }
  }

  /** Back to the story. */
  function back() {
    clearTimeout(reading)
    if (now().shown) set({ shown: null })
  }

  /** Puts an earlier version in the story's place, as a new one. `said` names it in the words that offer the way back. */
  async function restore(seq: number, said: string) {
    const id = openId()
    if (!id || now().restoring) return
    // From here on the page takes no key: what is typed now would belong to neither version.
    set({ restoring: true, naming: null })
    const release = await stories.claims.take([id])
    try {
      if (!(await stories.leave())) return
      const article = await stories.saver.alone(() => ask('history:restore', { id, seq }))
      stories.exchange(article)
      offerUndo('history:restored', said, async () => {
        await stories.open(id)
        if (openId() === id) await restore(article.seq - 1, said)
        store.setState({ undoable: null })
      })
      await load()
    } catch (error) {
      report(error)
    } finally {
      release()
      set({ restoring: false })
    }
  }

  /** '' takes the name away. */
  async function name(seq: number, words: string) {
    const id = openId()
    const wanted = words.trim()
    const before = now().versions?.find(one => one.seq === seq)?.name ?? now().naming?.name ?? ''
    if (!id || wanted === before) return
    const give = async (given: string) => {
      await stories.saver.alone(() => ask('history:name', { id, seq, name: given }))
      if (openId() === id) await load()
    }
    try {
      await give(wanted)
      const key = wanted ? 'history:named' : 'history:unnamed'
      offerUndo(key, wanted || before, () => give(before))
    } catch (error) {
      report(error)
    }
  }

  function offerUndo(words: string, headline: string, undo: () => Promise<void>) {
    store.setState({ undoable: { words, headline, run: () => void undo().catch(report) } })
  }

  /** All that a person may have changed, to tell whether they did. */
  function whatIsWritten(): string {
    return JSON.stringify({ ...stories.written(), seq: 0, modifiedAt: '' })
  }

  /**
   * Saving needs no key: it says since when the story is saved, and offers a name for this version. Asked again with
   * nothing written between, or by going into the field, it takes the caret.
   */
  async function saveAndName(into = false) {
    const again = now().naming !== null && pressed === whatIsWritten()
    pressed = whatIsWritten()
    if (!(await stories.leave())) return
    const { open, save, session } = store.getState()
    if (!open || session?.library?.readOnly || now().shown) return
    const { seq, modifiedAt } = open.article
    const at = save.kind === 'saved' ? save.at : Date.parse(modifiedAt)
    const known = now().versions?.find(one => one.seq === seq)?.name ?? ''
    set({ naming: { seq, at, name: known, asked: into || again } })
    store.setState({ undoable: null })
  }

  return {
    load,
    choose,
    back,
    restore,
    name,
    saveAndName,
    leaveNaming: () => set({ naming: null }),
    setDifferences: (differences: boolean) => set({ differences }),
  }
}
