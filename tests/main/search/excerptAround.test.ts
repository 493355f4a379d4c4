import { expect, test } from 'vitest'
import { excerptAround } from '../../../src/main/search/excerptAround.ts'

test('an excerpt shows the first match with words around it', () => {
  const text = `${'before '.repeat(40)}the KÁRACHI match ${'after '.repeat(60)}`
  const excerpt = excerptAround(text, new Set(['karachi']))
  expect(excerpt).toMatch(/^… before .*the KÁRACHI match after .* …$/)
  expect(excerpt.length).toBeLessThan(170)
})

test('a short text is its own excerpt, also when the match is elsewhere', () => {
  expect(excerptAround('All of it.', new Set(['nothing']))).toBe('All of it.')
  expect(excerptAround('', new Set(['x']))).toBe('')
})

test('an excerpt of one endless word is cut between letters', () => {
  expect(excerptAround('𝒜'.repeat(500), new Set(['b']))).toMatch(/^𝒜+ …$/u)
})
