import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeWorkspace } from '../../../src/renderer/app/workspace/makeWorkspace.ts'
import { templateOffers } from '../../../src/renderer/templates/templateOffers.ts'
import type { Article } from '../../../src/shared/article/Article.ts'
import { EMPTY_NEWSROOM, type Newsroom } from '../../../src/shared/article/Newsroom.ts'
import { fakeBridge } from '../support/fakeBridge.ts'
import { story } from '../support/story.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A window with one story open. */
async function open(fields: Partial<Article> = {}) {
  const drains = story('Drains', 18, { wordTarget: 800, tags: ['column'], ...fields })
  const main = fakeBridge([drains, story('Derby', 17)])
  let kept: Newsroom = EMPTY_NEWSROOM
  main.handlers['newsroom:update'] = change => {
    kept = { ...kept, ...change } as Newsroom
    return kept
  }
  const workspace = makeWorkspace(main.bridge)
  await workspace.start()
  const templates = () => kept.templates ?? []
  const article = () => workspace.store.getState().open?.article
  return { main, workspace, templates, article, drains }
}

test('a story becomes a template with its outline, or with its words', async () => {
  const { workspace, templates } = await open()
  await workspace.templates.save('Column', 'outline')
  await workspace.templates.save('Drains again', 'all')
  expect(templates()).toMatchObject([
    { name: 'Column', wordTarget: 800, tags: ['column'], required: ['standfirst', 'byline', 'section'] },
    { name: 'Drains again' },
  ])
  const words = templates().map(({ document }) => JSON.stringify(document).includes('Crews moved in.'))
  expect(words).toEqual([false, true])
})

test('saving a template can be taken back', async () => {
  const { workspace, templates } = await open()
  await workspace.templates.save('Column', 'outline')
  const { undoable } = workspace.store.getState()
  expect(undoable).toMatchObject({ words: 'templates:saved', headline: 'Column' })
  undoable?.run()
  await vi.advanceTimersByTimeAsync(0)
  expect(templates()).toEqual([])
})

test('one that is far too long is told of and not kept', async () => {
  const { workspace, templates } = await open({
    document: story('x'.repeat(500_000), 18).document,
  })
  await workspace.templates.save('Book', 'all')
  expect(templates()).toEqual([])
  expect(workspace.store.getState().notices).toMatchObject([{ code: 'too-large' }])
})

test('a template is renamed, removed and taken back to its place', async () => {
  const { workspace, templates } = await open()
  for (const name of ['One', 'Two', 'Three']) await workspace.templates.save(name, 'outline')
  const id = templates()[1]?.id ?? ''
  await workspace.templates.change(id, { name: 'Second', required: ['tags'] })
  const back = await workspace.templates.remove(id)
  expect(templates().map(({ name }) => name)).toEqual(['One', 'Three'])
  await back?.()
  expect(templates().map(({ name }) => name)).toEqual(['One', 'Second', 'Three'])
  expect(templates()[1]?.required).toEqual(['tags'])
})

test('one that the disk keeps is not said to be removed', async () => {
  const { main, workspace, templates } = await open()
  await workspace.templates.save('Column', 'outline')
  main.refuse('newsroom:update', { code: 'not-saved', message: 'The disk is full.' })
  expect(await workspace.templates.remove(templates()[0]?.id ?? '')).toBeNull()
  expect(templates()).toHaveLength(1)
})

test('what a kind of the app asks for is changed here, and given back as it came', async () => {
  const { workspace, templates } = await open()
  await workspace.templates.change('brief', { required: ['byline'], wordTarget: 90 })
  expect(templates()).toMatchObject([{ id: 'brief', required: ['byline'], wordTarget: 90, document: null }])
  await workspace.templates.remove('brief')
  expect(templates()).toEqual([])
})

test('another kind changes what is asked of a story, and not a word of it', async () => {
  const { workspace, article, drains } = await open({ wordTarget: null })
  workspace.templates.choose('brief')
  expect(article()).toMatchObject({ template: 'brief', wordTarget: 150 })
  await vi.advanceTimersByTimeAsync(2000)
  expect(article()?.document).toEqual(drains.document)
})

test('a story is begun from a template in its language, under the person’s byline', async () => {
  const { main, workspace, article } = await open()
  await workspace.stories.create({ template: 'live', language: 'ur' })
  expect(main.calls('story:create')).toEqual([{ template: 'live', language: 'ur' }])
  expect(article()?.bylines).toEqual([{ name: 'Amna Raza' }])
})

test('what can be begun: each kind in each language of the newsroom, and the newsroom’s own in theirs', () => {
  const own = {
    id: 'x',
    name: 'Column',
    language: 'ur',
    wordTarget: null,
    required: [],
    kicker: '',
    sections: [],
    tags: [],
  }
  const offers = templateOffers({ languages: ['en', 'ur'], templates: [{ ...own, document: null }] })
  expect(offers).toHaveLength(13)
  expect(
    offers.filter(({ template }) => template.id === 'interview').map(({ language }) => language),
  ).toEqual(['en', 'ur'])
  expect(offers.at(-1)).toMatchObject({ key: 'x ur', language: 'ur' })
})

test('a correction taken away comes back to its place, though another story is open by then', async () => {
  const at = '2026-05-18T12:04:00+05:00'
  const corrections = ['One', 'Two', 'Three'].map(text => ({ text, at, by: 'Amna Raza' }))
  const { workspace, article, drains, main } = await open({ corrections })
  workspace.corrections.remove(1)
  expect(article()?.corrections.map(({ text }) => text)).toEqual(['One', 'Three'])
  const { undoable } = workspace.store.getState()
  const other = [...main.kept.keys()].find(id => id !== drains.id) ?? ''
  await workspace.stories.open(other)
  undoable?.run()
  await vi.advanceTimersByTimeAsync(2000)
  expect(article()).toMatchObject({ id: drains.id, corrections })
  expect(main.kept.get(drains.id)?.corrections).toEqual(corrections)
})
