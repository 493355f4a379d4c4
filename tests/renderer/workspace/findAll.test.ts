import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeWorkspace } from '../../../src/renderer/app/workspace/makeWorkspace.ts'
import { summariseStory } from '../../../src/shared/article/summariseStory.ts'
import type { Input } from '../../../src/shared/bridge.ts'
import type { DocumentJson } from '../../../src/shared/document/DocumentJson.ts'
import { headlineOf } from '../../../src/shared/document/headlineOf.ts'
import type { FoundStory } from '../../../src/shared/find/FoundStory.ts'
import { fakeBridge } from '../support/fakeBridge.ts'
import { prose } from '../support/prose.ts'
import { story } from '../support/story.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const QUERY = { words: 'rain', matchCase: false, wholeWord: false, regex: false }
const settle = () => vi.advanceTimersByTimeAsync(0)
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/** A main process that finds one match in each story's headline and replaces headlines. */
async function desk(count: number) {
  const stories = Array.from({ length: count }, (_, index) => story(`Rain ${index}`, 1 + (index % 28)))
  const main = fakeBridge(stories)
  const found = (): FoundStory[] =>
    [...main.kept.values()].map(({ id, seq }) => ({
      id,
      seq,
      matches: [{ from: 1, to: 5, zone: 'headline', before: '', words: 'Rain', after: '', replacement: '' }],
    }))
  main.handlers['find:look'] = ({ work }) => {
    const all = found()
    main.emit('find:found', { work, stories: all, looked: all.length, total: all.length })
    return { stories: all.length, matches: all.length, looked: all.length, unread: [], trouble: null }
  }
  const put = (id: string, headline: string) => {
    const now = main.kept.get(id)
    if (!now) throw new Error('no such story')
    const next = { ...now, seq: now.seq + 1, document: prose(headline) }
    main.kept.set(id, next)
    return next
  }
  main.handlers['find:replace'] = ({ stories: asked, replacement }) => ({
    rows: asked.map(({ id }) => summariseStory(put(id, replacement))),
    done: asked.map(({ id, seq }) => ({ id, seq, print: 'print' })),
    notDone: [],
  })
  main.handlers['find:undo'] = ({ stories: asked }) => ({
    rows: asked.map(({ id }) => summariseStory(put(id, 'Rain'))),
    notDone: [],
  })
  const workspace = makeWorkspace(main.bridge)
  await workspace.start()
  const state = workspace.store.getState
  let document: DocumentJson = state().open?.article.document ?? prose('')
  workspace.stories.hold({ document: () => document, caret: () => 0 })
  function write(headline: string) {
    document = prose(headline)
    workspace.stories.saver.edited()
  }
  const replaced = () => main.calls('find:replace') as Input<'find:replace'>[]
  return { main, workspace, state, write, replaced, card: () => state().works.at(-1) }
}

describe('looking', () => {
  test('waits until the person pauses, and tells what comes as it comes', async () => {
    const { main, workspace, state } = await desk(3)
    workspace.findAll.show()
    for (const words of ['r', 'ra', 'rain']) workspace.findAll.change({ query: { ...QUERY, words } })
    expect(main.calls('find:look')).toEqual([])
    await wait(300)
    expect(main.calls('find:look')).toMatchObject([{ query: QUERY }])
    expect(state().findAll).toMatchObject({ matches: 3, looked: 3, end: { matches: 3 } })
  })

  test('what is asked for later wins, and what the earlier one still finds is not shown', async () => {
    const { main, workspace, state } = await desk(2)
    const release = main.hold('find:look')
    workspace.findAll.show({ query: QUERY })
    await settle()
    workspace.findAll.change({ query: { ...QUERY, words: 'snow' } }, true)
    await settle()
    const [first] = main.calls('find:look') as Input<'find:look'>[]
    expect(main.calls('work:cancel')).toEqual([{ id: first?.work }])
    main.emit('find:found', { work: first?.work ?? '', stories: [], looked: 99, total: 99 })
    expect(state().findAll.looked).toBe(0)
    release()
    await settle()
    expect(state().findAll.looked).toBe(2)
  })

  test('the words written a moment ago are saved first', async () => {
    const { main, workspace, write } = await desk(1)
    write('Newest')
    workspace.findAll.show({ query: QUERY })
    await settle()
    expect(main.calls('story:save')).toHaveLength(1)
  })

  test('another replacement looks anew only when it is made of what was found', async () => {
    const { main, workspace } = await desk(1)
    workspace.findAll.show({ query: QUERY })
    await settle()
    workspace.findAll.change({ replacement: 'storm' })
    await wait(300)
    expect(main.calls('find:look')).toHaveLength(1)
    workspace.findAll.change({ query: { ...QUERY, regex: true } }, true)
    workspace.findAll.change({ replacement: '$&s' })
    await wait(300)
    expect(main.calls('find:look')).toHaveLength(3)
  })
})

describe('replacing', () => {
  test('goes in batches; only what is ticked; approved and published stories are left out at first', async () => {
    const { main, workspace, state, replaced, card } = await desk(45)
    const [one = '', two = ''] = state()
      .rows.slice(1)
      .map(({ id }) => id)
    for (const [id, status] of [
      [one, 'published'],
      [two, 'approved'],
    ] as const) {
      const kept = main.kept.get(id)
      if (kept) main.kept.set(id, { ...kept, status })
    }
    await workspace.start()
    workspace.findAll.show({ query: QUERY, replacement: 'Storm' })
    await settle()
    workspace.findAll.flip(`${two} 1`)
    const last = state().findAll.stories.at(-1)
    if (last) workspace.findAll.tick([last], false)
    await workspace.findAll.replace('Before')
    const ids = replaced().flatMap(({ stories }) => stories.map(({ id }) => id))
    expect(replaced().map(({ stories }) => stories.length)).toEqual([20, 20, 3])
    expect(ids).toContain(two)
    expect(ids).not.toContain(one)
    expect(ids).not.toContain(last?.id)
    expect(card()?.result).toMatchObject({ tone: 'done', words: { values: { matches: 43, stories: 43 } } })
    expect(main.calls('find:begin')).toMatchObject([{ filter: '' }, null])
  })

  test('the open story is saved, is not written on meanwhile, and shows what it has become', async () => {
    const { main, workspace, state, write } = await desk(3)
    workspace.findAll.show({ query: QUERY, replacement: 'Storm' })
    await settle()
    write('Typed since')
    const release = main.hold('find:replace')
    const ran = workspace.findAll.replace('Before')
    await settle()
    expect(main.calls('story:save')).toHaveLength(1)
    expect(state().history.restoring).toBe(true)
    release()
    await ran
    expect(state().history.restoring).toBe(false)
    expect(headlineOf(state().open?.article.document ?? prose(''))).toBe('Storm')
    expect(state().rows.map(({ headline }) => headline)).toEqual(['Storm', 'Storm', 'Storm'])
  })

  test('an open story that cannot be saved is left as it is and named', async () => {
    const { main, workspace, state, write, card, replaced } = await desk(3)
    workspace.findAll.show({ query: QUERY, replacement: 'Storm' })
    await settle()
    write('Typed since')
    main.refuse('story:save', { code: 'not-saved', message: 'The disk is full.' })
    await workspace.findAll.replace('Before')
    expect(replaced()[0]?.stories.map(({ id }) => id)).not.toContain(state().open?.article.id)
    expect(card()?.result).toMatchObject({
      tone: 'failed',
      failures: [{ failure: { message: 'The disk is full.' } }],
    })
  })

  test('one undo takes all of it back', async () => {
    const { main, workspace, state, card } = await desk(25)
    workspace.findAll.show({ query: QUERY, replacement: 'Storm' })
    await settle()
    await workspace.findAll.replace('Before')
    card()?.result?.action?.run()
    await wait(10)
    expect(main.calls('find:undo')).toHaveLength(2)
    expect(state().rows.every(({ headline }) => headline === 'Rain')).toBe(true)
    expect(headlineOf(state().open?.article.document ?? prose(''))).toBe('Rain')
  })

  test('one that was cut short is told of, and what is left is ready to be looked for', async () => {
    const { main, workspace, state } = await desk(1)
    const look = { query: QUERY, replacement: 'Storm', zones: ['body' as const] }
    main.handlers['find:interrupted'] = () => ({ look, filter: 'status:draft', message: 'Cut short.' })
    await workspace.start()
    await settle()
    expect(state().notices).toMatchObject([{ message: 'Cut short.' }])
    expect(state().findAll.looking).toEqual({ ...look, filter: 'status:draft' })
    expect(main.calls('find:begin')).toEqual([null])
  })
})
