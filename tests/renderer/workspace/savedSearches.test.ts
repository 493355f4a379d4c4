import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeWorkspace } from '../../../src/renderer/app/workspace/makeWorkspace.ts'
import type { Newsroom } from '../../../src/shared/article/Newsroom.ts'
import { EMPTY_NEWSROOM } from '../../../src/shared/article/Newsroom.ts'
import { fakeBridge } from '../support/fakeBridge.ts'
import { story } from '../support/story.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A window on a library with the searches 'City', 'Sport' and 'Urdu'. */
async function open() {
  const main = fakeBridge([story('Drains', 18)])
  let kept: Newsroom = EMPTY_NEWSROOM
  main.handlers['newsroom:update'] = change => {
    kept = { ...kept, ...change } as Newsroom
    return kept
  }
  const workspace = makeWorkspace(main.bridge)
  await workspace.start()
  const { savedSearches } = workspace
  const ids: string[] = []
  for (const [name, query] of [
    ['City', 'section:city'],
    ['Sport', 'section:sport'],
    ['Urdu', 'lang:ur'],
  ] as const) {
    workspace.search(query)
    ids.push((await savedSearches.save(name)) ?? '')
  }
  const names = () => kept.savedSearches.map(({ name }) => name)
  return { main, workspace, savedSearches, ids, names, kept: () => kept.savedSearches }
}

test('what the desk shows is kept under a name: shelf, words, filters and order', async () => {
  const { workspace, savedSearches, kept } = await open()
  workspace.setShelf('mine')
  workspace.search(' ferry lang:ur ')
  workspace.setOrder({ by: 'words', reversed: true })
  await savedSearches.save('Long ferries')
  expect(kept().at(-1)).toMatchObject({
    name: 'Long ferries',
    shelf: 'mine',
    query: 'ferry lang:ur',
    order: { by: 'words', reversed: true },
  })
})

test('a search is renamed, given another content, and moved; the others stay', async () => {
  const { workspace, savedSearches, ids, names, kept } = await open()
  await savedSearches.rename(ids[1] ?? '', 'Games')
  workspace.search('tag:derby')
  await savedSearches.replace(ids[1] ?? '')
  await savedSearches.move(ids[1] ?? '', -1)
  expect(names()).toEqual(['Games', 'City', 'Urdu'])
  expect(kept().map(({ query }) => query)).toEqual(['tag:derby', 'section:city', 'lang:ur'])
  await savedSearches.move(ids[1] ?? '', -1)
  expect(names()).toEqual(['Games', 'City', 'Urdu'])
})

test('a search removed can be taken back to its place', async () => {
  const { workspace, savedSearches, ids, names } = await open()
  await savedSearches.remove(ids[1] ?? '')
  expect(names()).toEqual(['City', 'Urdu'])
  const { undoable } = workspace.store.getState()
  expect(undoable).toMatchObject({ words: 'saved:removed', headline: 'Sport' })
  undoable?.run()
  await vi.advanceTimersByTimeAsync(0)
  expect(names()).toEqual(['City', 'Sport', 'Urdu'])
})

test('a search that could not be removed is still there, and no undo is offered', async () => {
  const { main, workspace, savedSearches, ids, names } = await open()
  main.refuse('newsroom:update', { code: 'not-saved', message: 'The disk is full.' })
  await savedSearches.remove(ids[1] ?? '')
  expect(names()).toEqual(['City', 'Sport', 'Urdu'])
  expect(workspace.store.getState().undoable).toBeNull()
  expect(workspace.store.getState().notices).toMatchObject([{ message: 'The disk is full.' }])
})

test('a search with a name comes back with its words when the library is opened again', async () => {
  const { main, workspace, savedSearches } = await open()
  workspace.search('ferry lang:ur')
  await savedSearches.save('Ferries')
  workspace.setShelf('all')
  await vi.advanceTimersByTimeAsync(1000)
  expect(main.calls('session:view').at(-1)).toMatchObject({ query: 'ferry lang:ur' })
  workspace.search('ferry lang:en')
  await vi.advanceTimersByTimeAsync(1000)
  expect(main.calls('session:view').at(-1)).toMatchObject({ query: 'lang:en' })
})
