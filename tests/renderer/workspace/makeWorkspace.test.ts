import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeWorkspace } from '../../../src/renderer/app/workspace/makeWorkspace.ts'
import type { Article } from '../../../src/shared/article/Article.ts'
import type { DocumentJson } from '../../../src/shared/document/DocumentJson.ts'
import { headlineOf } from '../../../src/shared/document/headlineOf.ts'
import { fakeBridge } from '../support/fakeBridge.ts'
import { prose } from '../support/prose.ts'
import { story } from '../support/story.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const DISK_FULL = { code: 'not-writable', message: 'The disk is full.' }

/** A started window with a page in it; `write` is a person writing on that page. */
async function open(stories: readonly Article[], fields = {}) {
  const main = fakeBridge(stories, fields)
  const workspace = makeWorkspace(main.bridge)
  await workspace.start()
  const state = workspace.store.getState
  let document: DocumentJson = state().open?.article.document ?? prose('')
  const page = { document: () => document, caret: () => 7 }
  workspace.stories.hold(page)
  function write(headline: string, body = '') {
    document = prose(headline, body)
    workspace.stories.saver.edited()
  }
  const savedHeadlines = () => main.saves().map(article => headlineOf(article.document))
  return { main, workspace, state, write, page, savedHeadlines }
}

describe('starting', () => {
  test('opens the story last open, the caret where it stood', async () => {
    const [drains, derby] = [story('Drains', 18), story('Derby', 17)]
    const { state } = await open([drains, derby], { place: { article: derby, caret: 42 } })
    expect(state().open).toMatchObject({ caret: 42, article: { id: derby.id } })
  })

  test('a library opened once more for writing has its story on a page of its own', async () => {
    const derby = story('Derby', 17)
    const { state, main, workspace } = await open([derby], { place: { article: derby, caret: 42 } })
    const before = state().open
    main.handlers['library:write'] = main.session
    await workspace.outside.openForWriting()
    expect(state().open).toMatchObject({ article: { id: derby.id } })
    expect(state().open?.edition).not.toBe(before?.edition)
  })

  test('opens the newest story when there is no place to go back to', async () => {
    const { state } = await open([story('Derby', 17), story('Drains', 18)])
    expect(state().open?.headline).toBe('Drains')
    expect(state().rows.map(row => row.headline)).toEqual(['Drains', 'Derby'])
  })

  test('begins a story in an empty library', async () => {
    const { state, main } = await open([])
    expect(main.calls('story:create')).toEqual([{ language: 'en' }])
    expect(state().rows).toHaveLength(1)
  })

  test('begins another story while the words of the one before are not saved yet', async () => {
    const { state, write, workspace, savedHeadlines } = await open([])
    const first = state().open?.article.id
    write('Just typed')
    await workspace.stories.create()
    expect(state().open?.article.id).not.toBe(first)
    expect(savedHeadlines()).toEqual(['Just typed'])
    await workspace.stories.create()
    expect(state().rows).toHaveLength(2)
  })

  test('a new story stands under the name of who reports, not of who edits', async () => {
    const reporter = await open([])
    expect(reporter.state().open?.article.bylines).toEqual([{ name: 'Amna Raza' }])
    const editor = await open([], { person: { name: 'Nadia Shah', role: 'editor' } })
    expect(editor.state().open?.article.bylines).toEqual([])
  })

  test('shows the first run while there is no library', async () => {
    const { state } = await open([], { library: null })
    expect(state().session?.library).toBeNull()
    expect(state().open).toBeNull()
  })
})

describe('writing', () => {
  test('saves the whole article: the fields beside the prose and the prose of the page', async () => {
    const { workspace, write, main } = await open([story('Drains', 18)])
    workspace.stories.change({ kicker: 'Karachi' })
    write('Drains cleared', 'At last.')
    await vi.advanceTimersByTimeAsync(500)
    expect(main.saves()).toEqual([
      expect.objectContaining({
        kicker: 'Karachi',
        modifiedBy: 'Amna Raza',
        document: prose('Drains cleared', 'At last.'),
      }),
    ])
  })

  test('the desk shows what was saved', async () => {
    const { write, state } = await open([story('Drains', 18)])
    write('Drains cleared', 'Two words.')
    await vi.advanceTimersByTimeAsync(500)
    expect(state().rows[0]).toMatchObject({ headline: 'Drains cleared', words: 4 })
    expect(state().open?.words).toBe(4)
  })

  test('a failed save keeps the words and says why; the next one has them all', async () => {
    const { write, state, main, savedHeadlines } = await open([story('Drains', 18)])
    main.refuse('story:save', DISK_FULL)
    write('Drains cleared')
    await vi.advanceTimersByTimeAsync(500)
    expect(state().save).toMatchObject({ kind: 'not-saved', reason: DISK_FULL })
    main.allow('story:save')
    await vi.advanceTimersByTimeAsync(4000)
    expect(state().save.kind).toBe('saved')
    expect(savedHeadlines().at(-1)).toBe('Drains cleared')
  })

  test('words of a page that is gone are still saved', async () => {
    const { workspace, write, savedHeadlines } = await open([story('Drains', 18)])
    write('Drains cleared')
    workspace.stories.hold(null)
    await workspace.saveNow()
    expect(savedHeadlines()).toEqual(['Drains cleared'])
  })
})

describe('going to another story', () => {
  test('saves the first one before', async () => {
    const [drains, derby] = [story('Drains', 18), story('Derby', 17)]
    const { workspace, write, state, savedHeadlines } = await open([drains, derby])
    write('Drains cleared')
    await workspace.stories.open(derby.id)
    expect(savedHeadlines()).toEqual(['Drains cleared'])
    expect(state().open?.article.id).toBe(derby.id)
  })

  test('stays while the first one cannot be saved', async () => {
    const [drains, derby] = [story('Drains', 18), story('Derby', 17)]
    const { workspace, write, state, main } = await open([drains, derby])
    main.refuse('story:save', DISK_FULL)
    write('Drains cleared')
    await workspace.stories.open(derby.id)
    expect(state().open?.article.id).toBe(drains.id)
    expect(state().save.kind).toBe('not-saved')
  })

  test('takes along what is typed while the other one is read', async () => {
    const [drains, derby] = [story('Drains', 18), story('Derby', 17)]
    const { workspace, write, main, savedHeadlines } = await open([drains, derby])
    const release = main.hold('story:read')
    const going = workspace.stories.open(derby.id)
    write('Drains cleared')
    release()
    await going
    expect(savedHeadlines()).toEqual(['Drains cleared'])
  })

  test('the last one asked for is the one shown', async () => {
    const [drains, derby, wheat] = [story('Drains', 18), story('Derby', 17), story('Wheat', 16)]
    const { workspace, state, main } = await open([drains, derby, wheat])
    const slow = Promise.withResolvers<void>()
    main.handlers['story:read'] = async ({ id }) => {
      if (id === derby.id) await slow.promise
      return id === derby.id ? derby : wheat
    }
    const first = workspace.stories.open(derby.id)
    await workspace.stories.open(wheat.id)
    slow.resolve()
    await first
    expect(state().open?.article.id).toBe(wheat.id)
  })

  test('an untouched new story is offered again', async () => {
    const { workspace, main, state } = await open([story('Drains', 18)])
    await workspace.stories.create()
    const blank = state().open?.article.id
    await workspace.stories.open(state().rows.find(row => row.id !== blank)?.id ?? '')
    await workspace.stories.create()
    expect(main.calls('story:create')).toHaveLength(1)
    expect(state().open?.article.id).toBe(blank)
  })
})

describe('closing the window', () => {
  test('answers after the last edit is acknowledged', async () => {
    const { write, main, savedHeadlines } = await open([story('Drains', 18)])
    const release = main.hold('story:save')
    write('Drains cleared')
    main.emit('window:flush', undefined)
    await vi.advanceTimersByTimeAsync(3000)
    expect(main.calls('window:flushed')).toEqual([])
    release()
    await vi.advanceTimersByTimeAsync(0)
    expect(savedHeadlines()).toEqual(['Drains cleared'])
    expect(main.calls('window:flushed')).toHaveLength(1)
  })

  test('stays open and says so when the words cannot be saved', async () => {
    const { write, main, state } = await open([story('Drains', 18)])
    main.refuse('story:save', DISK_FULL)
    write('Drains cleared')
    main.emit('window:flush', undefined)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(main.calls('window:flushed')).toEqual([])
    expect(state().heldOpen).toBe(true)
    main.allow('story:save')
    await vi.advanceTimersByTimeAsync(4000)
    expect(state()).toMatchObject({ heldOpen: false, save: { kind: 'saved' } })
  })

  test('keeps where the caret stands', async () => {
    const drains = story('Drains', 18)
    const { main } = await open([drains])
    main.emit('window:flush', undefined)
    await vi.advanceTimersByTimeAsync(0)
    expect(main.calls('session:place').at(-1)).toEqual({ id: drains.id, caret: 7 })
  })
})

describe('the slug', () => {
  test('follows the headline until somebody writes in it', async () => {
    const { workspace, write, state } = await open([story('', 18)])
    write('City begins clearing')
    await vi.advanceTimersByTimeAsync(500)
    expect(state().open?.article.slug).toBe('city-begins-clearing')
    workspace.stories.change({ slug: 'drains' })
    write('City begins clearing drains')
    await vi.advanceTimersByTimeAsync(500)
    expect(state().open).toMatchObject({ slugFollows: false, article: { slug: 'drains' } })
    workspace.stories.proposeSlug()
    expect(state().open?.article.slug).toBe('city-begins-clearing-drains')
  })

  test('is numbered where another story has it', async () => {
    const { write, state } = await open([story('', 18), story('Derby', 17, { slug: 'derby' })])
    write('Derby')
    await vi.advanceTimersByTimeAsync(500)
    expect(state().open?.article.slug).toBe('derby-2')
  })
})

describe('the trash', () => {
  test('takes a story off the desk and opens the next; undo brings it back', async () => {
    const [drains, derby] = [story('Drains', 18), story('Derby', 17)]
    const { workspace, state } = await open([drains, derby])
    await workspace.trash.put([drains.id])
    expect(state().rows.map(row => row.id)).toEqual([derby.id])
    expect(state()).toMatchObject({ undoable: { headline: 'Drains' }, open: { article: { id: derby.id } } })
    state().undoable?.run()
    await vi.advanceTimersByTimeAsync(0)
    expect(state().rows.map(row => row.id)).toEqual([drains.id, derby.id])
    expect(state()).toMatchObject({ trashCount: 0, open: { article: { id: drains.id } } })
  })
})

describe('search', () => {
  test('asks once the person pauses, and clears with the words', async () => {
    const { workspace, main, state } = await open([story('Drains', 18)])
    main.handlers['library:search'] = () => ({ stories: [{ id: 'x', excerpt: null }], complete: true })
    workspace.search('dr')
    workspace.search('drains')
    await vi.advanceTimersByTimeAsync(200)
    expect(main.calls('library:search')).toEqual([{ words: 'drains' }])
    expect(state().found?.stories).toHaveLength(1)
    workspace.search('')
    expect(state().found).toBeNull()
  })

  test('asks again while the library has not read every story', async () => {
    const { workspace, main, state } = await open([story('Drains', 18)])
    const answers = [[], [{ id: 'x', excerpt: null }]]
    main.handlers['library:search'] = () => {
      const stories = answers.shift() ?? []
      return { stories, complete: answers.length === 0 }
    }
    workspace.search('drains')
    await vi.advanceTimersByTimeAsync(200)
    expect(state().found).toMatchObject({ stories: [], complete: false })
    await vi.advanceTimersByTimeAsync(5000)
    expect(state().found).toMatchObject({ stories: [{ id: 'x' }], complete: true })
    expect(main.calls('library:search')).toHaveLength(2)
  })

  test('an answer to words no longer there is not shown', async () => {
    const { workspace, main, state } = await open([story('Drains', 18)])
    main.handlers['library:search'] = () => ({ stories: [{ id: 'x', excerpt: null }], complete: true })
    const release = main.hold('library:search')
    workspace.search('drains')
    await vi.advanceTimersByTimeAsync(200)
    workspace.search('')
    release()
    await vi.advanceTimersByTimeAsync(0)
    expect(state().found).toBeNull()
  })
})

describe('publishing', () => {
  const request = (id: string) => ({ id, profile: 'hugo' as const, folder: '/site' })

  test('saves the story before it is previewed', async () => {
    const drains = story('Drains', 18)
    const { workspace, write, savedHeadlines } = await open([drains])
    write('Drains cleared')
    await workspace.publishing.preview(request(drains.id))
    expect(savedHeadlines()).toEqual(['Drains cleared'])
  })

  test('does not publish what could not be saved', async () => {
    const drains = story('Drains', 18)
    const { workspace, write, main } = await open([drains])
    main.refuse('story:save', DISK_FULL)
    write('Drains cleared')
    await expect(
      workspace.publishing.run({ ...request(drains.id), replaceForeign: false }),
    ).rejects.toMatchObject({ code: 'not-saved' })
    expect(main.calls('publish:run')).toEqual([])
  })

  test('keeps what was changed beside the prose while it was published', async () => {
    const drains = story('Drains', 18)
    const { workspace, main, state } = await open([drains])
    const publication = { profile: 'hugo', at: '2026-05-18T13:00:00+05:00', seq: 1, files: [] }
    main.handlers['publish:run'] = ({ folder }) => ({
      folder,
      files: [],
      article: { ...drains, seq: 9, publications: [publication] },
    })
    const release = main.hold('publish:run')
    const running = workspace.publishing.run({ ...request(drains.id), replaceForeign: false })
    await vi.advanceTimersByTimeAsync(0)
    workspace.stories.change({ kicker: 'Karachi' })
    release()
    await running
    expect(state().open?.article).toMatchObject({ kicker: 'Karachi', seq: 9, publications: [publication] })
    expect(state().published?.folder).toBe('/site')
  })
})

test('a failure nobody waits for is told once', async () => {
  const { workspace, main, state } = await open([story('Drains', 18)])
  main.refuse('session:settings', DISK_FULL)
  await workspace.setSettings({ theme: 'dark' })
  await workspace.setSettings({ theme: 'paper' })
  expect(state().notices.map(notice => notice.message)).toEqual(['The disk is full.'])
  workspace.dismissNotices([state().notices[0]?.id ?? ''])
  expect(state().notices).toEqual([])
})

describe('the view of the desk', () => {
  test('fields are read from the rows: only the words of a query are asked of the library', async () => {
    const { main, workspace, state } = await open([story('Drains', 18)])
    workspace.search('author:amna')
    await vi.advanceTimersByTimeAsync(200)
    expect(main.calls('library:search')).toEqual([])
    workspace.search('author:amna ferry -bus "storm drains"')
    await vi.advanceTimersByTimeAsync(200)
    expect(main.calls('library:search')).toEqual([{ words: 'ferry -bus "storm drains"' }])
    workspace.search('author:amna status:ready ferry -bus "storm drains"')
    await vi.advanceTimersByTimeAsync(200)
    expect(main.calls('library:search')).toHaveLength(1)
    expect(state().found).not.toBeNull()
  })

  test('shelf, filters and order come back with the library; words do not', async () => {
    const { main, workspace } = await open([story('Drains', 18)])
    workspace.setShelf('mine')
    workspace.setOrder({ by: 'words', reversed: true })
    workspace.search('ferry lang:ur')
    await vi.advanceTimersByTimeAsync(1000)
    const view = { shelf: 'mine', query: 'lang:ur', order: { by: 'words', reversed: true } } as const
    expect(main.calls('session:view')).toEqual([view])

    const again = await open([story('Drains', 18)], { view })
    expect(again.state()).toMatchObject(view)
  })
})
