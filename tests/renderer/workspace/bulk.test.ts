import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeWorkspace } from '../../../src/renderer/app/workspace/makeWorkspace.ts'

import type { DocumentJson } from '../../../src/shared/document/DocumentJson.ts'
import { headlineOf } from '../../../src/shared/document/headlineOf.ts'
import { fakeBridge } from '../support/fakeBridge.ts'
import { prose } from '../support/prose.ts'
import { story } from '../support/story.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Many stories, each later in the month than the one before it, and a window with the newest on its page. */
async function desk(count: number) {
  const stories = Array.from({ length: count }, (_, index) => story(`Story ${index}`, 1 + (index % 28)))
  const main = fakeBridge(stories)
  const workspace = makeWorkspace(main.bridge)
  await workspace.start()
  const state = workspace.store.getState
  const openId = state().open?.article.id ?? ''
  let document: DocumentJson = state().open?.article.document ?? prose('')
  workspace.stories.hold({ document: () => document, caret: () => 0 })
  function write(headline: string) {
    document = prose(headline)
    workspace.stories.saver.edited()
  }
  const ids = state().rows.map(row => row.id)
  const card = () => state().works.at(-1)
  const batches = () => main.calls('stories:change').map(input => (input as { ids: string[] }).ids)
  return { main, workspace, state, write, ids, openId, card, batches }
}

const settle = () => vi.advanceTimersByTimeAsync(0)

describe('a change to many stories', () => {
  test('goes in batches, and the story on the page is changed there with its newest words', async () => {
    const { main, workspace, write, ids, openId, card, batches, state } = await desk(45)
    write('Newest words')
    await workspace.bulk.setStatus(ids, 'approved')
    expect(batches().map(batch => batch.length)).toEqual([19, 20, 5])
    expect(batches().flat()).not.toContain(openId)
    const [saved] = main.saves()
    expect(saved).toMatchObject({
      id: openId,
      status: 'approved',
      history: [{ status: 'approved', by: 'Amna Raza' }],
    })
    expect(headlineOf(saved?.document ?? prose(''))).toBe('Newest words')
    expect(state().rows.every(row => row.status === 'approved')).toBe(true)
    expect(card()?.result).toMatchObject({ tone: 'done', words: { key: 'bulk:status.done' } })
  })

  test('cancelled between two batches, it tells how many are done, and can take those back', async () => {
    const { main, workspace, ids, card, state } = await desk(45)
    const release = main.hold('stories:change')
    const ran = workspace.bulk.setStatus(ids, 'approved')
    await settle()
    workspace.works.cancel(card()?.id ?? '')
    release()
    await ran
    expect(card()?.result).toMatchObject({
      tone: 'stopped',
      words: { key: 'bulk:stopped', values: { done: 20, total: 45 } },
    })
    expect(state().rows.filter(row => row.status === 'approved')).toHaveLength(20)
    card()?.result?.action?.run()
    await settle()
    expect(state().rows.every(row => row.status === 'draft')).toBe(true)
  })

  test('a story asked for while it is being changed is opened as it is afterwards', async () => {
    const { main, workspace, ids, state } = await desk(5)
    const release = main.hold('stories:change')
    const ran = workspace.bulk.setStatus(ids, 'ready')
    await settle()
    const opening = workspace.stories.open(ids[3] ?? '')
    await settle()
    expect(main.calls('story:read')).not.toContainEqual({ id: ids[3] })
    release()
    await Promise.all([ran, opening])
    expect(state().open?.article).toMatchObject({ id: ids[3], status: 'ready' })
  })

  test('a story being opened when the change begins is changed on its page', async () => {
    const { main, workspace, ids, state, batches } = await desk(5)
    const release = main.hold('story:read')
    const opening = workspace.stories.open(ids[3] ?? '')
    await settle()
    const ran = workspace.bulk.setStatus(ids, 'ready')
    await settle()
    expect(batches()).toEqual([])
    release()
    await Promise.all([opening, ran])
    expect(batches().flat()).not.toContain(ids[3])
    expect(state().open?.article).toMatchObject({ id: ids[3], status: 'ready' })
    expect(main.kept.get(ids[3] ?? '')?.status).toBe('ready')
  })

  test('a story that fails is named and does not stop the others', async () => {
    const { main, workspace, ids, card } = await desk(3)
    const [, damaged = ''] = ids
    const usual = main.handlers['stories:change']
    main.handlers['stories:change'] = async input => ({
      rows: (await usual?.({ ...input, ids: input.ids.filter(id => id !== damaged) }))?.rows ?? [],
      notDone: [{ id: damaged, code: 'damaged', message: 'It is damaged.' }],
    })
    await workspace.bulk.setStatus(ids, 'ready')
    expect(card()?.result).toMatchObject({
      tone: 'failed',
      words: { key: 'bulk:partly', values: { done: 2, total: 3 } },
      failures: [{ name: 'Story 1', failure: { message: 'It is damaged.' } }],
    })
  })

  test('a full disk ends the work after one batch instead of failing a thousand times', async () => {
    const { main, workspace, ids, card, batches } = await desk(60)
    main.handlers['stories:change'] = ({ ids: batch }) => ({
      rows: [],
      notDone: batch.map(id => ({ id, code: 'not-saved', message: 'The disk is full.' })),
    })
    await workspace.bulk.setStatus(ids.slice(1), 'ready')
    expect(batches()).toHaveLength(1)
    expect(card()?.result).toMatchObject({
      tone: 'failed',
      words: { key: 'bulk:gaveUp', values: { done: 0 } },
    })
  })

  test('undo gives each story back the tags it had, whatever their case', async () => {
    const { main, workspace, ids, card } = await desk(3)
    const [first = '', second = ''] = ids
    const give = (id: string, tags: string[]) => {
      const now = main.kept.get(id)
      if (now) main.kept.set(id, { ...now, tags })
    }
    give(second, ['water', 'Budget'])
    const rows = workspace.store
      .getState()
      .rows.map(row => ({ ...row, tags: main.kept.get(row.id)?.tags ?? [] }))
    workspace.store.setState({ rows })
    await workspace.bulk.changeTags([first, second], ['Water'], ['Budget'])
    expect(main.kept.get(first)?.tags).toEqual(['Water'])
    expect(main.kept.get(second)?.tags).toEqual(['water'])
    card()?.result?.action?.run()
    await settle()
    expect(main.kept.get(first)?.tags).toEqual([])
    expect(main.kept.get(second)?.tags).toEqual(['water', 'Budget'])
  })

  test('stops before another library takes the place of this one', async () => {
    const { main, workspace, ids, batches } = await desk(60)
    main.handlers['library:choose-folder'] = () => '/another'
    main.handlers['library:open'] = () => ({ ...main.session(), library: null })
    const release = main.hold('stories:change')
    const ran = workspace.bulk.setStatus(ids, 'ready')
    await settle()
    const opening = workspace.libraries.open()
    await settle()
    expect(main.calls('library:open')).toEqual([])
    release()
    await Promise.all([ran, opening])
    expect(batches()).toHaveLength(1)
    expect(main.calls('library:open')).toHaveLength(1)
  })
})

describe('setting many stories aside', () => {
  test('saves the one on the page first, opens the next that stays, and one undo brings all back', async () => {
    const { main, workspace, state, write, ids, openId, card } = await desk(30)
    write('Newest words')
    await workspace.trash.put(ids.slice(0, 25))
    expect(headlineOf(main.trashed.get(openId)?.document ?? prose(''))).toBe('Newest words')
    expect(state().rows.map(row => row.id)).toEqual(ids.slice(25))
    expect(state().open?.article.id).toBe(ids[25])
    expect(state().trashCount).toBe(25)
    card()?.result?.action?.run()
    await settle()
    expect(new Set(state().rows.map(row => row.id))).toEqual(new Set(ids))
    expect(state().open?.article.id).toBe(openId)
  })

  test('the story on the page stays when its words cannot be saved; the others go', async () => {
    const { main, workspace, state, write, ids, openId, card } = await desk(3)
    main.refuse('story:save', { code: 'not-saved', message: 'The disk is full.' })
    write('Words in danger')
    await workspace.trash.put(ids)
    expect(state().rows.map(row => row.id)).toEqual([openId])
    expect(state().open?.article.id).toBe(openId)
    expect(card()?.result).toMatchObject({ failures: [{ failure: { message: 'The disk is full.' } }] })
  })

  test('what is set aside is selected no longer', async () => {
    const { workspace, state, ids } = await desk(5)
    workspace.select(new Set(ids.slice(0, 3)))
    await workspace.trash.put(ids.slice(0, 2))
    expect([...state().selection]).toEqual([ids[2]])
  })
})

describe('the trash', () => {
  async function withTrash() {
    const all = await desk(4)
    const { workspace, ids } = all
    await workspace.trash.put(ids.slice(1, 3))
    workspace.setShelf('trash')
    await settle()
    return { ...all, id: ids[1] ?? '' }
  }

  test('shows a story on the page once the one there is saved, and gives the page back', async () => {
    const { main, workspace, state, write, id, openId } = await withTrash()
    write('Last words')
    await workspace.trash.show(id)
    expect(headlineOf(main.kept.get(openId)?.document ?? prose(''))).toBe('Last words')
    expect(state()).toMatchObject({ open: null, peek: { article: { id } } })
    await workspace.stories.open(openId)
    expect(state()).toMatchObject({ peek: null, open: { article: { id: openId } } })
  })

  test('a story that cannot be read is shown with the reason', async () => {
    const { main, workspace, state, id } = await withTrash()
    main.refuse('trash:read', { code: 'damaged', message: 'No version of it is whole.' })
    await workspace.trash.show(id)
    expect(state().peek).toMatchObject({ article: null, failure: { message: 'No version of it is whole.' } })
  })

  test('restored, it is on the page and off the list; deleted, it is gone with its page', async () => {
    const { main, workspace, state, ids, id } = await withTrash()
    await workspace.trash.show(id)
    await workspace.trash.restore([id])
    expect(state()).toMatchObject({ peek: null, open: { article: { id } }, trashCount: 1 })
    expect(state().trash?.map(one => one.id)).toEqual([ids[2]])
    await workspace.trash.show(ids[2] ?? '')
    await workspace.trash.deleteForEver([ids[2] ?? ''])
    expect(state()).toMatchObject({ peek: null, trashCount: 0, trash: [] })
    expect(main.trashed.size).toBe(0)
  })

  test('looking for words leaves it: the trash is not searched', async () => {
    const { workspace, state } = await withTrash()
    workspace.search('drains')
    expect(state().shelf).toBe('all')
  })
})

test('one copy opens at once, of many none does, and they are selected', async () => {
  const { workspace, state, ids, openId } = await desk(4)
  await workspace.bulk.duplicate([ids[1] ?? ''])
  expect(state().open?.article.id).not.toBe(openId)
  expect(state().open?.article.slugline).toBe('(copy)')
  const before = state().open?.article.id
  await workspace.bulk.duplicate(ids.slice(2))
  expect(state().open?.article.id).toBe(before)
  expect(state().selection.size).toBe(2)
  expect(state().rows).toHaveLength(7)
})

describe('exporting many', () => {
  test('asks before anything foreign is replaced, and then does', async () => {
    const { main, workspace, ids, card } = await desk(3)
    main.handlers['stories:export'] = ({ replaceForeign, ids: asked }) => {
      if (!replaceForeign) throw new Error('not reached')
      return { done: asked, files: 3, notDone: [] }
    }
    main.refuse('stories:export', { code: 'collision', message: 'index.html stands there already.' })
    await workspace.bulk.exportTo(ids, 'html', '/out')
    expect(card()?.result).toMatchObject({ tone: 'failed', action: { label: { key: 'publish:replace' } } })
    main.allow('stories:export')
    card()?.result?.action?.run()
    await settle()
    expect(card()?.result).toMatchObject({ tone: 'done', words: { values: { count: 3, files: 3 } } })
  })

  test('the page learns what was published, and keeps its own words', async () => {
    const { main, workspace, ids, openId, state, write } = await desk(3)
    const publication = { profile: 'html', at: '2026-05-20T12:00:00+05:00', seq: 1, files: [] }
    main.handlers['stories:export'] = ({ ids: asked }) => {
      const now = main.kept.get(openId)
      if (now) main.kept.set(openId, { ...now, publications: [publication], publishedAt: publication.at })
      write('Written while it went out')
      return { done: asked, files: 3, notDone: [] }
    }
    await workspace.bulk.exportTo(ids, 'html', '/out')
    expect(state().open?.article.publications).toEqual([publication])
    await workspace.stories.leave()
    expect(main.kept.get(openId)).toMatchObject({ publications: [publication] })
    expect(headlineOf(main.kept.get(openId)?.document ?? prose(''))).toBe('Written while it went out')
  })
})
