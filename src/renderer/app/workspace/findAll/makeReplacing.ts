import type { Input, Output } from '../../../../shared/bridge.ts'
import type { FoundStory } from '../../../../shared/find/FoundStory.ts'
import type { Looking } from '../../../findAll/Looked.ts'
import { inBatches, type NotDone } from '../bulk/inBatches.ts'
import { nameStories } from '../bulk/nameStories.ts'
import { resultOf } from '../bulk/resultOf.ts'
import type { Desk } from '../Desk.ts'
import type { makeStories } from '../makeStories.ts'
import type { makeWorks } from '../makeWorks.ts'

type Done = Output<'find:replace'>['done'][number]
type Answer = Pick<Output<'find:replace'>, 'rows' | 'notDone'>

/** Replaces in many stories as one piece of long work, and takes it back as one. */
export function makeReplacing(
  { ask, store, report }: Desk,
  stories: ReturnType<typeof makeStories>,
  works: ReturnType<typeof makeWorks>,
) {
  /**
   * Has a batch changed on the disk. The open story among them is saved to the last key first, its page takes no key
   * meanwhile, and then shows what it has become.
   */
  async function changeBehind<A extends Answer>(
    ids: readonly string[],
    run: (ids: readonly string[]) => Promise<A>,
  ): Promise<A['notDone']> {
    const release = await stories.claims.take(ids)
    const { open } = store.getState()
    const openId = open && ids.includes(open.article.id) ? open.article.id : null
    try {
      if (!openId) return await keep(run(ids))
      cover(true)
      if (await stories.leave()) {
        const notDone = await stories.saver.alone(() => keep(run(ids)))
        if (!notDone.some(({ id }) => id === openId))
          stories.exchange(await ask('story:read', { id: openId }))
        return notDone
      }
      const others = ids.filter(id => id !== openId)
      const unsaved = { id: openId, ...stories.whyNotSaved() }
      return others.length > 0 ? [unsaved, ...(await keep(run(others)))] : [unsaved]
    } finally {
      if (openId) cover(false)
      release()
    }
  }

  async function keep(answered: Promise<Answer>): Promise<NotDone> {
    const { rows, notDone } = await answered
    stories.keepRows(rows)
    return notDone
  }

  function cover(restoring: boolean) {
    store.setState({ history: { ...store.getState().history, restoring } })
  }

  async function replace(looking: Looking, chosen: readonly FoundStory[], mark: string): Promise<void> {
    const { filter, ...look } = looking
    const nameOf = nameStories(store.getState().rows)
    const of = new Map(chosen.map(story => [story.id, story]))
    const ids = [...of.keys()]
    const title = { key: 'findAll:replaceAct.title', values: { count: ids.length } }
    await works.run(title, ids.length, async work => {
      const done = new Map<string, Done>()
      await ask('find:begin', {
        look,
        filter,
        stories: chosen.map(({ id, seq }): [string, number] => [id, seq]),
      })
      const outcome = await inBatches(ids, work, batch =>
        changeBehind(batch, async some => {
          const tasks = some.flatMap((id): Input<'find:replace'>['stories'] => {
            const story = of.get(id)
            const places = story?.matches.map(({ from, to }) => ({ from, to })) ?? []
            return story ? [{ id, seq: story.seq, places }] : []
          })
          const answer = await ask('find:replace', { ...look, mark, stories: tasks })
          for (const one of answer.done) done.set(one.id, one)
          return answer
        }),
      )
      await ask('find:begin', null).catch(report)
      const replaced = chosen.filter(({ id }) => done.has(id))
      const matches = replaced.reduce((sum, story) => sum + story.matches.length, 0)
      const values = { matches, stories: replaced.length }
      const undo = { label: { key: 'app:undo' }, run: () => void takeBack([...done.values()]) }
      return resultOf(outcome, ids.length, { key: 'findAll:replaceAct.done', values }, nameOf, undo)
    })
  }

  /** Stories that were written on since are left and named. */
  async function takeBack(done: readonly Done[]): Promise<void> {
    const nameOf = nameStories(store.getState().rows)
    const of = new Map(done.map(one => [one.id, one]))
    const values = { count: done.length }
    await works.run({ key: 'findAll:undoing', values }, done.length, async work => {
      const outcome = await inBatches([...of.keys()], work, batch =>
        changeBehind(batch, some => ask('find:undo', { stories: some.flatMap(id => of.get(id) ?? []) })),
      )
      return resultOf(outcome, done.length, { key: 'findAll:undone', values }, nameOf)
    })
  }

  return { replace }
}
