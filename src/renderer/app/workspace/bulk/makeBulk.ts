import { applyStoryChange } from '../../../../shared/article/applyStoryChange.ts'
import { changeTags as tagsAfter } from '../../../../shared/article/changeTags.ts'
import type { Status } from '../../../../shared/article/Status.ts'
import type { StoryChange } from '../../../../shared/article/StoryChange.ts'
import type { StoryRow } from '../../../../shared/article/StoryRow.ts'
import type { ProfileId } from '../../../../shared/publish/ProfileId.ts'
import { instantNow } from '../../../ui/instantNow.ts'
import { Failure } from '../../Failure.ts'
import { toFailure } from '../../toFailure.ts'
import type { Desk } from '../Desk.ts'
import type { makeStories } from '../makeStories.ts'
import type { makeWorks } from '../makeWorks.ts'
import type { Phrase, WorkHandle } from '../Work.ts'
import { inBatches, type NotDone, type Outcome } from './inBatches.ts'
import { nameStories } from './nameStories.ts'
import { resultOf } from './resultOf.ts'

type Stories = ReturnType<typeof makeStories>
type Change = { readonly ids: readonly string[]; readonly change: StoryChange }

/** The same done to many stories at once. */
export function makeBulk(desk: Desk, stories: Stories, works: ReturnType<typeof makeWorks>) {
  const { ask, store } = desk
  const by = () => store.getState().session?.person?.name ?? ''
  const rowsOf = (ids: readonly string[]): readonly StoryRow[] => {
    const wanted = new Set(ids)
    return store.getState().rows.filter(row => wanted.has(row.id))
  }

  /** The open story is changed on its page, where its newest words are; the others on the disk. */
  async function changeBatch(batch: readonly string[], change: StoryChange): Promise<NotDone> {
    const release = await stories.claims.take(batch)
    try {
      const notDone: NotDone = []
      const { open } = store.getState()
      const openId = open && batch.includes(open.article.id) ? open.article.id : null
      if (open && openId) {
        const fields = applyStoryChange(open.article, change)
        if (Object.keys(fields).length > 0) stories.change(fields)
        if (!(await stories.leave())) notDone.push({ id: openId, ...stories.whyNotSaved() })
      }
      const ids = batch.filter(id => id !== openId)
      if (ids.length === 0) return notDone
      const answer = await ask('stories:change', { ids, change })
      stories.keepRows(answer.rows)
      return [...notDone, ...answer.notDone]
    } finally {
      release()
    }
  }

  async function changeAll(changes: readonly Change[], work: WorkHandle): Promise<Outcome> {
    const of = new Map(changes.flatMap(({ ids, change }) => ids.map(id => [id, change] as const)))
    const ids = [...of.keys()]
    return inBatches(ids, work, async batch => {
      const notDone: NotDone = []
      for (const { change } of changes) {
        const mine = batch.filter(id => of.get(id) === change)
        if (mine.length > 0) notDone.push(...(await changeBatch(mine, change)))
      }
      return notDone
    })
  }

  /** With an undo that gives back to each story done what `before` tells of it. */
  function runChange(title: Phrase, done: Phrase, { ids, change }: Change, before: readonly Change[]) {
    const nameOf = nameStories(rowsOf(ids))
    return works.run(title, ids.length, async work => {
      const outcome = await changeAll([{ ids, change }], work)
      const changed = new Set(outcome.done)
      const back = before
        .map(one => ({ ...one, ids: one.ids.filter(id => changed.has(id)) }))
        .filter(one => one.ids.length > 0)
      const undo = { label: { key: 'app:undo' }, run: () => void runBack(back) }
      return resultOf(outcome, ids.length, done, nameOf, back.length > 0 ? undo : undefined)
    })
  }

  function runBack(changes: readonly Change[]) {
    const ids = changes.flatMap(one => one.ids)
    const nameOf = nameStories(rowsOf(ids))
    return works.run({ key: 'bulk:undoing', values: { count: ids.length } }, ids.length, async work => {
      const outcome = await changeAll(changes, work)
      return resultOf(outcome, ids.length, { key: 'bulk:undone', values: { count: ids.length } }, nameOf)
    })
  }

  /** Every move is kept in each story's history, as by hand. */
  function setStatus(ids: readonly string[], status: Status) {
    const at = instantNow()
    const values = { count: ids.length, status }
    const groups = Map.groupBy(
      rowsOf(ids).filter(row => row.status !== status),
      row => row.status,
    )
    const before = [...groups].map(([earlier, rows]) => ({
      ids: rows.map(row => row.id),
      change: { kind: 'status', status: earlier, by: by(), at } as const,
    }))
    return runChange(
      { key: 'bulk:status.title', values },
      { key: 'bulk:status.done', values },
      { ids, change: { kind: 'status', status, by: by(), at } },
      before,
    )
  }

  function changeTags(ids: readonly string[], add: readonly string[], remove: readonly string[]) {
    const values = { count: ids.length }
    const change: StoryChange = { kind: 'tags', add: [...add], remove: [...remove], by: by() }
    /** Only what the change does to this very story is taken back. */
    const backOf = ({ tags }: StoryRow) => {
      const after = tagsAfter(tags, add, remove)
      return JSON.stringify([
        after.filter(tag => !tags.includes(tag)),
        tags.filter(tag => !after.includes(tag)),
      ])
    }
    const before = [...Map.groupBy(rowsOf(ids), backOf)].flatMap(([key, rows]) => {
      const [added, removed] = JSON.parse(key) as [string[], string[]]
      const back: StoryChange = { kind: 'tags', add: removed, remove: added, by: by() }
      return added.length + removed.length === 0 ? [] : [{ ids: rows.map(row => row.id), change: back }]
    })
    return runChange(
      { key: 'bulk:tags.title', values },
      { key: 'bulk:tags.done', values },
      { ids, change },
      before,
    )
  }

  /** Copies what is written to this moment. One copy is opened at once. */
  async function duplicate(ids: readonly string[]) {
    const { open } = store.getState()
    if (open && ids.includes(open.article.id) && !(await stories.leave())) return
    const [only, ...more] = ids
    if (only !== undefined && more.length === 0) {
      try {
        const { rows, notDone } = await ask('stories:duplicate', { ids: [only] })
        stories.keepRows(rows)
        if (notDone[0]) desk.report(new Failure(notDone[0].code, notDone[0].message))
        if (rows[0]) await stories.open(rows[0].id)
      } catch (error) {
        desk.report(error)
      }
      return
    }
    const nameOf = nameStories(rowsOf(ids))
    const values = { count: ids.length }
    await works.run({ key: 'bulk:duplicate.title', values }, ids.length, async work => {
      const copies: string[] = []
      const outcome = await inBatches(ids, work, async batch => {
        const { rows, notDone } = await ask('stories:duplicate', { ids: [...batch] })
        stories.keepRows(rows)
        copies.push(...rows.map(row => row.id))
        return notDone
      })
      store.setState({ selection: new Set(copies) })
      return resultOf(outcome, ids.length, { key: 'bulk:duplicate.done', values }, nameOf)
    })
  }

  /** All files or none; what cannot go out is left out and named. */
  async function exportTo(
    ids: readonly string[],
    profile: ProfileId,
    folder: string,
    replaceForeign = false,
  ): Promise<void> {
    const nameOf = nameStories(rowsOf(ids))
    const title = { key: 'bulk:export.title', values: { count: ids.length } }
    await works.run(title, ids.length, async ({ id: work }) => {
      const { open } = store.getState()
      if (open && ids.includes(open.article.id) && !(await stories.leave()))
        return {
          tone: 'failed',
          words: { key: 'work:told', values: { message: stories.whyNotSaved().message } },
        }
      try {
        const { done, notDone, files } = await ask('stories:export', {
          work,
          ids: [...ids],
          profile,
          folder,
          replaceForeign,
        })
        await hearOfPublication(done)
        const words = { key: 'bulk:export.done', values: { count: done.length, files, folder } }
        const show = { label: { key: 'publish:show' }, run: () => void ask('publish:show', undefined) }
        return resultOf({ done, notDone }, ids.length, words, nameOf, show)
      } catch (error) {
        const { code, message } = toFailure(error)
        if (code !== 'collision') throw error
        return {
          tone: 'failed',
          words: { key: 'work:told', values: { message } },
          action: { label: { key: 'publish:replace' }, run: () => void exportTo(ids, profile, folder, true) },
        }
      }
    })
  }

  /** The page of a story that went out takes over the record of it; the words on it are its own. */
  async function hearOfPublication(done: readonly string[]) {
    const { open } = store.getState()
    if (!open || !done.includes(open.article.id)) return
    const { publications, publishedAt } = await ask('story:read', { id: open.article.id })
    stories.learn(open.article.id, { publications, publishedAt })
  }

  return { setStatus, changeTags, duplicate, exportTo }
}
