import { expect, test } from 'vitest'
import { applyStoryChange } from '../../../src/shared/article/applyStoryChange.ts'
import { newArticle } from '../../../src/shared/article/newArticle.ts'

const AT = '2026-05-18T12:04:00+05:00'
const story = newArticle(AT, { tags: ['Budget', 'Karachi'] })
const tags = (add: string[], remove: string[] = []) =>
  applyStoryChange(story, { kind: 'tags', add, remove, by: 'Amna Raza' })

test('a new status comes with its entry in the history', () => {
  expect(applyStoryChange(story, { kind: 'status', status: 'ready', by: 'Amna Raza', at: AT })).toEqual({
    status: 'ready',
    history: [{ status: 'ready', by: 'Amna Raza', at: AT, note: '' }],
  })
})

test('a story that is as wanted is not changed', () => {
  expect(applyStoryChange(story, { kind: 'status', status: 'draft', by: 'Amna Raza', at: AT })).toEqual({})
  expect(tags(['Budget'])).toEqual({})
  expect(tags([], ['Weather'])).toEqual({})
})

test('tags come behind those there, once, whatever their case; others go', () => {
  expect(tags(['Water', 'karachi'])).toEqual({ tags: ['Budget', 'Karachi', 'Water'] })
  expect(tags([], ['budget'])).toEqual({ tags: ['Karachi'] })
  expect(tags(['Water'], ['Karachi'])).toEqual({ tags: ['Budget', 'Water'] })
})
