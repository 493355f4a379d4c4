import type { Article } from '../../../src/shared/article/Article.ts'
import { applyStoryChange } from '../../../src/shared/article/applyStoryChange.ts'
import { copyOfStory } from '../../../src/shared/article/copyOfStory.ts'
import { EMPTY_NEWSROOM } from '../../../src/shared/article/Newsroom.ts'
import { newArticle } from '../../../src/shared/article/newArticle.ts'
import { summariseStory } from '../../../src/shared/article/summariseStory.ts'
import { FIRST_PLAN } from '../../../src/shared/backup/BackupPlan.ts'
import type { Session } from '../../../src/shared/bridge/Session.ts'
import {
  type Answer,
  type Bridge,
  CHANNELS,
  type Channel,
  type EventName,
  type EventPayload,
  type Input,
  type Output,
  type Received,
} from '../../../src/shared/bridge.ts'
import { readDocumentText } from '../../../src/shared/document/documentText.ts'

type Refused = { code: string; message: string }
/** An article as the window sends it. */
function whole(input: unknown): Article {
  const { article, document } = input as Received<'story:save'>
  return { ...article, document: readDocumentText(document) }
}

type Handlers = { [C in Channel]?: (input: Received<C>) => Output<C> | Promise<Output<C>> }

/** A main process that keeps stories in memory and remembers what it was asked. */
export function fakeBridge(stories: readonly Article[] = [], fields: Partial<Session> = {}) {
  const kept = new Map(stories.map(story => [story.id, story]))
  const trashed = new Map<string, Article>()
  const calls: { channel: Channel; input: unknown }[] = []
  const listeners = new Map<EventName, (payload: never) => void>()
  const refusals = new Map<Channel, Refused>()
  const waits = new Map<Channel, Promise<void>>()

  const session = (): Session => ({
    version: '0.1.0',
    platform: 'linux',
    person: { name: 'Amna Raza', role: 'reporter' },
    settings: {
      theme: 'light',
      deskOpen: true,
      panelOpen: true,
      deskWidth: 300,
      panelWidth: 340,
      smartPunctuation: true,
      pageZoom: 100,
      typewriter: false,
      focusOn: 'paragraph',
      spelling: true,
      grammar: true,
      ownWords: [],
    },
    library: {
      folder: '/library',
      newsroom: { ...EMPTY_NEWSROOM, name: 'The Indus Courier' },
      readOnly: false,
      hold: null,
      rows: [...kept.values()].map(summariseStory),
      trashed: trashed.size,
      notices: [],
    },
    trouble: null,
    defaultFolder: '/library',
    place: null,
    view: null,
    ...fields,
  })

  function story(id: string): Article {
    const found = kept.get(id)
    if (!found) throw new Error(`There is no story ${id}.`)
    return found
  }

  function inTrash(id: string): Article {
    const found = trashed.get(id)
    if (!found) throw new Error(`There is no story ${id} in the trash.`)
    return found
  }

  const handlers: Handlers = {
    'session:get': session,
    'session:settings': change => ({ ...session().settings, ...change }) as Output<'session:settings'>,
    'session:place': () => undefined,
    'session:view': () => undefined,
    'library:search': () => ({ stories: [], complete: true }),
    'library:recent': () => [],
    'find:interrupted': () => null,
    'find:begin': () => undefined,
    'library:related': () => ({ stories: [], complete: true }),
    'backup:state': () => ({ plan: FIRST_PLAN, last: null, trouble: null }),
    'story:read': ({ id }) => story(id),
    'story:outside': () => [],
    'story:create': ({ language }) => {
      const made = newArticle('2026-05-18T12:00:00+05:00', { language: language ?? 'en', seq: 1 } as never)
      kept.set(made.id, made)
      return made
    },
    'story:save': sent => {
      const saved = { ...whole(sent), seq: sent.article.seq + 1 }
      kept.set(saved.id, saved)
      return { seq: saved.seq, row: summariseStory(saved) }
    },
    'stories:change': ({ ids, change }) => ({
      rows: ids.map(id => {
        const now = story(id)
        const changed = { ...now, ...applyStoryChange(now, change), seq: now.seq + 1 }
        kept.set(id, changed)
        return summariseStory(changed)
      }),
      notDone: [],
    }),
    'stories:duplicate': ({ ids }) => ({
      rows: ids.map(id => {
        const rows = [...kept.values()].map(summariseStory)
        const copy = newArticle('2026-05-19T12:00:00+05:00', copyOfStory(story(id), rows, ''))
        kept.set(copy.id, copy)
        return summariseStory(copy)
      }),
      notDone: [],
    }),
    'stories:trash': ({ ids }) => {
      for (const id of ids) {
        trashed.set(id, story(id))
        kept.delete(id)
      }
      return { notDone: [] }
    },
    'trash:list': () =>
      [...trashed.values()].map(one => ({
        id: one.id,
        row: summariseStory(one),
        trashedAt: '2026-05-20T12:00:00+05:00',
        trashedBy: 'Amna Raza',
        damaged: false,
      })),
    'trash:read': ({ id }) => inTrash(id),
    'trash:restore': ({ ids }) => ({
      rows: ids.map(id => {
        const back = inTrash(id)
        kept.set(id, back)
        trashed.delete(id)
        return summariseStory(back)
      }),
      notDone: [],
    }),
    'trash:delete': ({ ids }) => {
      for (const id of ids) trashed.delete(id)
      return { notDone: [] }
    },
    'publish:preview': () => ({ page: '/preview/1', source: '', files: [] }),
    'window:flushed': () => undefined,
    'work:cancel': () => undefined,
  }

  const bridge: Bridge = {
    async invoke<C extends Channel>(channel: C, input: Input<C>): Promise<Answer<Output<C>>> {
      const received = CHANNELS[channel].input.parse(input) as Received<C>
      calls.push({ channel, input: received })
      await waits.get(channel)
      const error = refusals.get(channel)
      if (error) return { ok: false, error }
      const handler = handlers[channel]
      if (!handler) throw new Error(`Nobody answers ${channel} here.`)
      return { ok: true, value: await handler(received) }
    },
    on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void) {
      listeners.set(event, listener)
      return () => listeners.delete(event)
    },
  }

  return {
    bridge,
    handlers,
    session,
    kept,
    trashed,
    /** The stories it was asked to save, as they would stand on the disk. */
    saves: (): Article[] =>
      calls.flatMap(({ channel, input }) => (channel === 'story:save' ? whole(input) : [])),
    calls: (channel: Channel) => calls.filter(call => call.channel === channel).map(call => call.input),
    refuse: (channel: Channel, error: Refused) => refusals.set(channel, error),
    allow: (channel: Channel) => refusals.delete(channel),
    /** Answers of the channel wait until the function given back is called. */
    hold(channel: Channel): () => void {
      const { promise, resolve } = Promise.withResolvers<void>()
      waits.set(channel, promise)
      return () => {
        waits.delete(channel)
        resolve()
      }
    },
    emit: <E extends EventName>(event: E, payload: EventPayload<E>) =>
      listeners.get(event)?.(payload as never),
  }
}
