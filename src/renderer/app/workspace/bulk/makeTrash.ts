import { Failure } from '../../Failure.ts'
import { toFailure } from '../../toFailure.ts'
import type { Desk } from '../Desk.ts'
import type { makeStories } from '../makeStories.ts'
import type { makeWorks } from '../makeWorks.ts'
import type { WorkHandle } from '../Work.ts'
import { inBatches, type NotDone, type Outcome } from './inBatches.ts'
import { nameStories } from './nameStories.ts'
import { resultOf } from './resultOf.ts'

const QUIETLY: Pick<WorkHandle, 'signal' | 'progress'> = {
  signal: new AbortController().signal,
  progress: () => undefined,
}

/** Setting stories aside, looking at what lies in the trash, taking it back, and the only deletion there is. */
export function makeTrash(
  { ask, store, report }: Desk,
  stories: ReturnType<typeof makeStories>,
  works: ReturnType<typeof makeWorks>,
) {
  /** The trash as it is now; asked for again whenever it changed while it is in sight. */
  async function load() {
    try {
      const trash = await ask('trash:list', undefined)
      const { shelf, selection } = store.getState()
      const there = new Set(trash.map(({ id }) => id))
      const chosen = shelf === 'trash' ? new Set([...selection].filter(id => there.has(id))) : selection
      store.setState({ trash, trashCount: trash.length, selection: chosen })
    } catch (error) {
      report(error)
    }
  }

  async function changed(by: number) {
    store.setState({ trashCount: Math.max(0, store.getState().trashCount + by) })
    if (store.getState().shelf === 'trash') await load()
    else store.setState({ trash: null })
  }

  /** The open story goes once every word of it is saved, and its page closes with it. */
  async function putAside(batch: readonly string[], all: ReadonlySet<string>): Promise<NotDone> {
    const release = await stories.claims.take(batch)
    const notDone: NotDone = []
    let next: string | null = null
    try {
      const { open } = store.getState()
      const openId = open && batch.includes(open.article.id) ? open.article.id : null
      if (openId) {
        next = stories.neighbourOf(openId, all)
        notDone.push(...(await putOpenAside(openId)))
      }
      const ids = batch.filter(id => id !== openId)
      if (ids.length > 0) notDone.push(...(await ask('stories:trash', { ids })).notDone)
      const kept = new Set(notDone.map(({ id }) => id))
      stories.dropRows(batch.filter(id => !kept.has(id)))
    } finally {
      release()
    }
    if (next && !store.getState().open) await stories.open(next)
    return notDone
  }

  async function putOpenAside(id: string): Promise<NotDone> {
    if (!(await stories.leave())) return [{ id, ...stories.whyNotSaved() }]
    const { notDone } = await stories.saver.alone(() => ask('stories:trash', { ids: [id] }))
    if (notDone.length === 0) stories.close()
    return notDone
  }

  /** One with a short word and an undo, many with a card that has one undo for all. */
  async function put(ids: readonly string[]) {
    const { open, rows } = store.getState()
    const nameOf = nameStories(rows)
    const all = new Set(ids)
    const reopen = open && all.has(open.article.id) ? open.article.id : null
    const [only, ...more] = ids
    if (only === undefined) return
    if (more.length === 0) {
      const headline = rows.find(row => row.id === only)?.headline ?? ''
      const outcome = await inBatches(ids, QUIETLY, batch => putAside(batch, all))
      await changed(outcome.done.length)
      if (outcome.notDone[0]) return report(failureOf(outcome.notDone[0]))
      store.setState({
        undoable: {
          words: 'app:trashed',
          headline,
          run: () => void restore([only]),
        },
      })
      return
    }
    const values = { count: ids.length }
    await works.run({ key: 'bulk:trash.title', values }, ids.length, async work => {
      const outcome = await inBatches(ids, work, batch => putAside(batch, all))
      await changed(outcome.done.length)
      const undo = { label: { key: 'app:undo' }, run: () => void restore(outcome.done, reopen) }
      return resultOf(outcome, ids.length, { key: 'bulk:trash.done', values }, nameOf, undo)
    })
  }

  async function takeBack(batch: readonly string[]): Promise<NotDone> {
    const { rows, notDone } = await ask('trash:restore', { ids: [...batch] })
    stories.keepRows(rows)
    const { peek } = store.getState()
    if (peek && rows.some(row => row.id === peek.story.id)) store.setState({ peek: null })
    return notDone
  }

  /** Back to the desk. One story is opened, or of many the one that was open before. */
  async function restore(
    ids: readonly string[],
    reopen: string | null = ids.length === 1 ? (ids[0] ?? null) : null,
  ) {
    const nameOf = nameStories((store.getState().trash ?? []).flatMap(({ row }) => row ?? []))
    const [only, ...more] = ids
    if (only === undefined) return
    const after = async (outcome: Outcome) => {
      await changed(-outcome.done.length)
      if (reopen && outcome.done.includes(reopen)) await stories.open(reopen)
    }
    if (more.length === 0) {
      const outcome = await inBatches(ids, QUIETLY, takeBack)
      await after(outcome)
      if (outcome.notDone[0]) return report(failureOf(outcome.notDone[0]))
      const headline = store.getState().rows.find(row => row.id === only)?.headline ?? ''
      store.setState({
        undoable: {
          words: 'app:restored',
          headline,
          run: () => void put([only]),
        },
      })
      return
    }
    const values = { count: ids.length }
    await works.run({ key: 'bulk:restore.title', values }, ids.length, async work => {
      const outcome = await inBatches(ids, work, takeBack)
      await after(outcome)
      const undo = { label: { key: 'app:undo' }, run: () => void put(outcome.done) }
      return resultOf(outcome, ids.length, { key: 'bulk:restore.done', values }, nameOf, undo)
    })
  }

  /** For ever. The person has been asked and has said yes. */
  async function deleteForEver(ids: readonly string[]) {
    const nameOf = nameStories((store.getState().trash ?? []).flatMap(({ row }) => row ?? []))
    const values = { count: ids.length }
    // What is deleted cannot be taken back any more.
    store.setState({ undoable: null })
    await works.run({ key: 'bulk:delete.title', values }, ids.length, async work => {
      const outcome = await inBatches(ids, work, async batch => {
        const { notDone } = await ask('trash:delete', { ids: [...batch] })
        const { peek } = store.getState()
        if (peek && batch.includes(peek.story.id)) store.setState({ peek: null })
        return notDone
      })
      await changed(-outcome.done.length)
      return resultOf(outcome, ids.length, { key: 'bulk:delete.done', values }, nameOf)
    })
  }

  /** Shows a story of the trash on the page, to be read only, in place of the open one once that is saved. */
  async function show(id: string) {
    const story = store.getState().trash?.find(one => one.id === id)
    if (!story || store.getState().peek?.story.id === id) return
    const fetch = () =>
      ask('trash:read', { id }).then(
        article => ({ article, failure: null }),
        error => ({ article: null, failure: toFailure(error) }),
      )
    await stories.turnTo([id], fetch, found => {
      stories.close()
      store.setState({ peek: { story, ...found } })
    })
  }

  return { load, put, restore, deleteForEver, show }
}

function failureOf({ code, message }: { code: string; message: string }): Failure {
  return new Failure(code, message)
}
