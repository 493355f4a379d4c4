import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeWorkspace } from '../../../src/renderer/app/workspace/makeWorkspace.ts'
import type { WorkspaceState } from '../../../src/renderer/app/workspace/WorkspaceState.ts'
import type { Article } from '../../../src/shared/article/Article.ts'
import type { Version } from '../../../src/shared/article/Version.ts'
import type { DocumentJson } from '../../../src/shared/document/DocumentJson.ts'
import { headlineOf } from '../../../src/shared/document/headlineOf.ts'
import { fakeBridge } from '../support/fakeBridge.ts'
import { prose } from '../support/prose.ts'
import { story } from '../support/story.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A window with one story of three versions, its page held; `write` is a person writing on that page. */
async function open(fields = {}) {
  const first = story('Drains', 18, { seq: 3 })
  const other = story('Derby', 17)
  const main = fakeBridge([first, other], fields)
  const texts = new Map<number, Article>([
    [1, { ...first, seq: 1, document: prose('Drain') }],
    [2, { ...first, seq: 2, document: prose('Drains?') }],
  ])
  const names = new Map<number, string>()
  const current = () => main.kept.get(first.id) ?? first
  main.handlers['history:list'] = () =>
    [current(), ...texts.values()]
      .toSorted((one, two) => two.seq - one.seq)
      .map(
        ({ seq, modifiedAt }): Version => ({
          ...{ state: 'whole', seq, at: modifiedAt, by: '', words: 1, added: 0, removed: 0, status: 'draft' },
          ...{ name: names.get(seq) ?? null, marks: [], current: seq === current().seq },
        }),
      )
  const read = (seq: number) => {
    const found = texts.get(seq)
    if (!found) throw new Error(`There is no version ${seq}.`)
    return found
  }
  main.handlers['history:read'] = ({ seq }) => read(seq)
  main.handlers['history:restore'] = ({ seq }) => {
    texts.set(current().seq, current())
    const restored = { ...read(seq), seq: current().seq + 1 }
    main.kept.set(first.id, restored)
    return restored
  }
  main.handlers['history:name'] = ({ seq, name }) => void (name ? names.set(seq, name) : names.delete(seq))
  const workspace = makeWorkspace(main.bridge)
  await workspace.start()
  const state = workspace.store.getState
  let document: DocumentJson = first.document
  workspace.stories.hold({ document: () => document, caret: () => 7 })
  function write(headline: string) {
    document = prose(headline)
    workspace.stories.saver.edited()
  }
  const { history } = workspace
  await history.load()
  const numbers = () => state().history.versions?.map(({ seq }) => seq)
  return { main, workspace, history, state, write, numbers, names, first, other }
}

const undo = async (state: () => WorkspaceState) => {
  state().undoable?.run()
  await vi.advanceTimersByTimeAsync(10)
}

describe('looking at an earlier version', () => {
  test('shows it over the story, with the story as it stands on the page, and goes back', async () => {
    const { history, state, write } = await open()
    write('Drains, not saved yet')
    await history.choose(1)
    await vi.advanceTimersByTimeAsync(100)
    const { shown } = state().history
    expect(shown?.article && headlineOf(shown.article.document)).toBe('Drain')
    expect(shown && headlineOf(shown.present)).toBe('Drains, not saved yet')
    history.back()
    expect(state().history.shown).toBeNull()
    expect(state().open?.article.id).toBe(state().rows[0]?.id)
  })

  test('reads only the version one stops at', async () => {
    const { main, history } = await open()
    await history.choose(2)
    await history.choose(1)
    await vi.advanceTimersByTimeAsync(100)
    expect(main.calls('history:read')).toEqual([expect.objectContaining({ seq: 1 })])
  })

  test('the present version is the story itself', async () => {
    const { history, state } = await open()
    await history.choose(1)
    await history.choose(3)
    expect(state().history.shown).toBeNull()
  })

  test('says why one cannot be shown', async () => {
    const { main, history, state } = await open()
    main.refuse('history:read', { code: 'damaged', message: 'It is damaged.' })
    await history.choose(1)
    await vi.advanceTimersByTimeAsync(100)
    expect(state().history.shown).toMatchObject({ article: null, failure: { code: 'damaged' } })
  })

  test('ends when another story is opened', async () => {
    const { workspace, history, state, other } = await open()
    await history.choose(1)
    await workspace.stories.open(other.id)
    expect(state().history).toMatchObject({ shown: null, versions: null })
  })
})

describe('putting a version back', () => {
  test('saves every word first, shows it in a page of its own, and can be undone', async () => {
    const { history, state, write, numbers } = await open()
    write('Drains, the last words')
    const before = state().open?.edition ?? 0
    await history.choose(1)
    await history.restore(1, 'Today, 12:04')
    expect(state().open?.edition).toBeGreaterThan(before)
    expect(state().open).toMatchObject({ headline: 'Drain', caret: 7 })
    expect(state().history).toMatchObject({ shown: null, restoring: false })
    expect(state().undoable).toMatchObject({ words: 'history:restored', headline: 'Today, 12:04' })
    expect(numbers()).toEqual([5, 4, 2, 1])
    await undo(state)
    expect(state().open?.headline).toBe('Drains, the last words')
    expect(state().undoable).toBeNull()
    expect(numbers()).toEqual([6, 5, 4, 2, 1])
  })

  test('waits for words that cannot be saved: they stay on the page', async () => {
    const { main, history, state, write } = await open()
    main.refuse('story:save', { code: 'not-saved', message: 'The disk is full.' })
    write('Drains, the last words')
    await history.restore(1, '')
    expect(main.calls('history:restore')).toEqual([])
    expect(state().history.restoring).toBe(false)
    expect(state().save.kind).toBe('not-saved')
  })

  test('that fails tells why and leaves the story', async () => {
    const { main, history, state } = await open()
    main.refuse('history:restore', { code: 'damaged', message: 'It is damaged.' })
    await history.restore(1, '')
    expect(state().notices.map(({ message }) => message)).toEqual(['It is damaged.'])
    expect(state().open?.headline).toBe('Drains')
    expect(state().history.restoring).toBe(false)
  })
})

describe('the key for saving', () => {
  test('saves what was written, says since when, and names the version of that moment', async () => {
    const { main, history, state, write, names } = await open()
    write('Drains cleared')
    await history.saveAndName()
    expect(main.calls('story:save')).toHaveLength(1)
    expect(state().history.naming).toMatchObject({ seq: 4, name: '', asked: false })
    await history.saveAndName()
    expect(state().history.naming).toMatchObject({ seq: 4, asked: true })
    write('Drains cleared at last')
    await history.saveAndName()
    expect(state().history.naming).toMatchObject({ seq: 5, asked: false })
    await history.name(5, '  As filed ')
    expect(names.get(5)).toBe('As filed')
    expect(state().undoable).toMatchObject({ words: 'history:named', headline: 'As filed' })
    await undo(state)
    expect(names.has(5)).toBe(false)
  })

  test('names nothing that could not be saved, nor what is open for reading only', async () => {
    const { main, history, state, write } = await open()
    main.refuse('story:save', { code: 'not-saved', message: 'The disk is full.' })
    write('Drains cleared')
    await history.saveAndName()
    expect(state().history.naming).toBeNull()
  })
})
