import { applyStoryChange } from '../../../shared/article/applyStoryChange.ts'
import { copyOfStory } from '../../../shared/article/copyOfStory.ts'
import { summariseStory } from '../../../shared/article/summariseStory.ts'
import { eachOfBatch } from '../../library/bulk/eachOfBatch.ts'
import { exportStories } from '../../publishing/exportStories.ts'
import type { Desktop } from '../Desktop.ts'
import type { Handlers } from '../handleChannels.ts'
import { requireLibrary } from './requireLibrary.ts'

/** The same done to many stories, and the trash. The window asks in batches, so that none takes long. */
export function bulkHandlers(desktop: Desktop) {
  const by = () => desktop.preferences.value.person?.name ?? ''
  const each = <T>(ids: readonly string[], work: (id: string) => Promise<T>) =>
    eachOfBatch(ids, work, error => desktop.log.failure('one story of a batch', error))
  return {
    'stories:change': async ({ ids, change }) => {
      const library = requireLibrary(desktop)
      const { done, notDone } = await each(ids, id =>
        library.changeStory(id, now => {
          const fields = applyStoryChange(now, change)
          return Object.keys(fields).length === 0 ? now : { ...now, ...fields, modifiedBy: change.by }
        }),
      )
      return { rows: done.map(summariseStory), notDone }
    },
    'stories:duplicate': async ({ ids }) => {
      const library = requireLibrary(desktop)
      // One after the other: each copy's slug and slugline must be free.
      const taken = [...library.rows]
      let last: Promise<unknown> = Promise.resolve()
      const { done, notDone } = await each(ids, id => {
        const copy = last.then(async () => {
          const made = await library.createStory(copyOfStory(await library.readStory(id), taken, by()))
          taken.push(summariseStory(made))
          return made
        })
        last = copy.catch(() => undefined)
        return copy
      })
      return { rows: done.map(summariseStory), notDone }
    },
    'stories:trash': async ({ ids }) => {
      const library = requireLibrary(desktop)
      const { notDone } = await each(ids, id => library.trashStory(id, by()))
      return { notDone }
    },
    'stories:export': async ({ work, ids, profile, folder, replaceForeign }) => {
      const library = requireLibrary(desktop)
      const exported = await desktop.works.run(work, handle =>
        exportStories(library, ids, profile, folder, { replaceForeign, work: handle }),
      )
      desktop.lastPublished = exported.mainFile ?? desktop.lastPublished
      const { done, files, notDone } = exported
      return { done, files, notDone }
    },
    'trash:list': async () => [...(await requireLibrary(desktop).listTrash())],
    'trash:read': async ({ id }) => requireLibrary(desktop).readTrashed(id),
    'trash:restore': async ({ ids }) => {
      const library = requireLibrary(desktop)
      const { done, notDone } = await each(ids, id => library.untrashStory(id))
      return { rows: done, notDone }
    },
    'trash:delete': async ({ ids }) => {
      const library = requireLibrary(desktop)
      const { notDone } = await each(ids, id => library.deleteTrashed(id))
      return { notDone }
    },
  } satisfies Partial<Handlers>
}
