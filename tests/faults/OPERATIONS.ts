import type { Article } from '../../src/shared/article/Article.ts'
import { aPicture } from './aPicture.ts'
import type { StoryFact } from './Ledger.ts'
import type { Ground, Operation } from './Operation.ts'
import { storyAt } from './storyAt.ts'

/** Everything a person does to a library, each telling what it is about to do and what it was answered. */
export const OPERATIONS: readonly Operation[] = [
  {
    name: 'save',
    run: async ground => {
      await saved(ground, ground.onDesk)
    },
  },
  {
    name: 'change the status',
    run: async ground => {
      const { status } = await ground.library.readStory(ground.onDesk.id)
      await saved(ground, ground.onDesk, { status: status === 'ready' ? 'draft' : 'ready' })
    },
  },
  {
    name: 'create',
    run: async ({ library, next, begin, done }) => {
      const n = next()
      begin({ about: 'new stories', count: 1 })
      const { id } = await library.createStory({ document: storyAt(n) })
      done({ about: 'story', id, n, place: 'desk' })
    },
  },
  {
    name: 'trash',
    run: async ground => {
      const fact = await saved(ground, ground.onDesk)
      const trashed = { ...fact, place: 'trash' } as const
      ground.begin(trashed)
      await ground.library.trashStory(fact.id, 'Amna Qureshi')
      ground.done(trashed)
    },
  },
  {
    name: 'untrash',
    run: async ground => {
      if (!ground.inTrash) return
      const back = { ...ground.inTrash, place: 'desk' } as const
      ground.begin(back)
      await ground.library.untrashStory(back.id)
      ground.done(back)
      await saved(ground, back)
    },
  },
  {
    name: 'add a picture',
    run: async ({ library, next, done }) => {
      const bytes = aPicture(next())
      const { name } = await library.addMedia(bytes)
      done({ about: 'picture', name })
    },
  },
  {
    name: 'record a publication',
    run: async ground => {
      const fact = await saved(ground, ground.onDesk)
      const { seq } = await ground.library.readStory(fact.id)
      const files = [{ path: 'page.html', sha256: 'a'.repeat(64) }]
      const publication = { profile: 'html', at: '2026-05-18T07:00:00.000Z', seq, files }
      const recorded = await ground.library.recordPublication(fact.id, publication)
      ground.done({ about: 'version', id: fact.id, seq: recorded.seq })
    },
  },
  {
    name: 'name a version',
    run: async ground => {
      const fact = await saved(ground, ground.onDesk)
      const { seq } = await ground.library.readStory(fact.id)
      await ground.library.nameVersion(fact.id, seq, 'Sent to the desk', 'Amna Qureshi')
      ground.done({ about: 'version', id: fact.id, seq })
    },
  },
  {
    name: 'restore a version',
    run: async ground => {
      const older = await saved(ground, ground.onDesk)
      const { seq } = await ground.library.readStory(older.id)
      await ground.library.nameVersion(older.id, seq, 'Before the cut', 'Amna Qureshi')
      ground.done({ about: 'version', id: older.id, seq })
      await saved(ground, older)
      ground.begin(older)
      await ground.library.restoreVersion(older.id, seq, 'Amna Qureshi')
      ground.done(older)
    },
  },
  {
    name: 'delete for ever',
    run: async ({ library, inTrash, begin, done }) => {
      if (!inTrash) return
      const gone = { ...inTrash, place: 'nowhere' } as const
      begin(gone)
      await library.deleteTrashed(gone.id)
      done(gone)
    },
  },
  {
    name: "change the newsroom's details",
    run: async ({ library, next, begin, done }) => {
      const fact = { about: 'newsroom', n: next() } as const
      begin(fact)
      await library.updateNewsroom({ tagline: `${fact.n}` })
      done(fact)
    },
  },
]

/** Saves the next number into a story on the desk. */
async function saved(ground: Ground, before: StoryFact, also: Partial<Article> = {}): Promise<StoryFact> {
  const { library, next, begin, done } = ground
  const fact: StoryFact = { ...before, n: next() }
  const now = await library.readStory(fact.id)
  begin(fact)
  await library.saveStory({ ...now, ...also, document: storyAt(fact.n) })
  done(fact)
  return fact
}
