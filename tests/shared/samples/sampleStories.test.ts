import { describe, expect, test } from 'vitest'
import { Newsroom } from '../../../src/shared/article/Newsroom.ts'
import { restoreArticle } from '../../../src/shared/article/restoreArticle.ts'
import { STATUSES } from '../../../src/shared/article/Status.ts'
import { summariseStory } from '../../../src/shared/article/summariseStory.ts'
import type { NodeJson } from '../../../src/shared/document/DocumentJson.ts'
import { MARKS, NODES } from '../../../src/shared/document/index.ts'
import { restoreDocument } from '../../../src/shared/document/restoreDocument.ts'
import { safeAddress } from '../../../src/shared/document/safeAddress.ts'
import { textOf } from '../../../src/shared/document/textOf.ts'
import { sampleNewsroom } from '../../../src/shared/samples/sampleNewsroom.ts'
import { sampleStories } from '../../../src/shared/samples/sampleStories.ts'
import { media, NOW, nodesIn, prose, stories } from './theLibrary.ts'

const nodes = stories.flatMap(story => nodesIn(story.document))

describe('the sample library as a whole', () => {
  test('uses every node and every mark of the schema', () => {
    expect(new Set(nodes.map(node => node.type))).toEqual(new Set(Object.keys(NODES)))
    const marks = nodes.flatMap(node => node.marks?.map(mark => mark.type) ?? [])
    expect(new Set(marks)).toEqual(new Set(Object.keys(MARKS)))
  })

  test('uses every level of heading, and lists within lists', () => {
    const headings = nodes.filter(node => node.type === 'heading')
    expect(new Set(headings.map(heading => heading.attrs?.level))).toEqual(new Set([2, 3, 4]))
    const depth = (node: NodeJson): number =>
      (node.type.endsWith('List') ? 1 : 0) + Math.max(0, ...(node.content ?? []).map(depth))
    expect(Math.max(...stories.map(story => depth(story.document)))).toBe(3)
  })

  test('stands at every step of the workflow', () => {
    expect(new Set(stories.map(story => story.status))).toEqual(new Set(STATUSES))
  })

  test('has stories in English and in Urdu, and in every section of the newsroom', () => {
    expect(stories.filter(story => story.language === 'ur')).toHaveLength(3)
    expect(stories.filter(story => story.language === 'en')).toHaveLength(9)
    expect(new Set(stories.flatMap(story => story.sections))).toEqual(new Set(sampleNewsroom.sections))
  })

  test('has no two stories with one id, slug or slugline', () => {
    for (const key of ['id', 'slug', 'slugline'] as const)
      expect(new Set(stories.map(story => story[key])).size).toBe(stories.length)
  })

  test('shows an embargo still ahead, a legal hold, a correction and a gap to fill', () => {
    expect(stories.flatMap(story => story.embargo ?? [])).toEqual(['2026-05-19T06:00:00+05:00'])
    expect(stories.filter(story => story.legalHold)).toHaveLength(1)
    for (const { status, corrections } of stories) expect(corrections.length > 0).toBe(status === 'corrected')
    const gaps = stories.filter(story => /\bTK\b/.test(prose(story.document)))
    expect(gaps.map(story => story.status)).toEqual(['draft'])
  })

  test('was written by people of the newsroom, which is itself whole', () => {
    expect(Newsroom.parse(sampleNewsroom)).toEqual(sampleNewsroom)
    const names = sampleNewsroom.authors.map(author => author.name)
    for (const { bylines } of stories) {
      expect(bylines.length).toBeGreaterThan(0)
      for (const { name } of bylines) expect(names).toContain(name)
    }
  })
})

describe.each(stories.map(story => [story.slugline, story] as const))('%s', (_slugline, story) => {
  test('is an article of today’s shape, its document exactly what the editor would store', () => {
    expect(restoreArticle(1, JSON.parse(JSON.stringify(story)))).toEqual(story)
    expect(JSON.parse(JSON.stringify(restoreDocument(story.document)))).toEqual(story.document)
  })

  test('has a slug that is one safe path segment', () => {
    expect(story.slug).toMatch(/^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u)
    expect(story.slug.length).toBeLessThanOrEqual(80)
  })

  test('has the length of its kind', () => {
    const { words } = summariseStory(story)
    const [shortest, longest] = story.slugline === 'FERRY-STOP' ? [30, 60] : [120, 900]
    expect(words).toBeGreaterThanOrEqual(shortest)
    expect(words).toBeLessThanOrEqual(longest)
  })

  test('tells its dates in order, none of them ahead of now', () => {
    const made = [story.createdAt, ...story.history.map(change => change.at)].map(at => Date.parse(at))
    expect(made).toEqual(made.toSorted((one, other) => one - other))
    expect(Date.parse(story.modifiedAt)).toBeGreaterThanOrEqual(Date.parse(story.createdAt))
    expect(Date.parse(story.modifiedAt)).toBeLessThan(Date.parse(NOW))
  })

  test('stands where its history left it', () => {
    expect(story.history.at(-1)?.status ?? 'draft').toBe(story.status)
    expect(story.publishedAt !== null).toBe(['published', 'corrected'].includes(story.status))
    if (story.publishedAt)
      expect(story.history).toContainEqual(
        expect.objectContaining({ status: 'published', at: story.publishedAt }),
      )
  })

  test('sets quotation marks and apostrophes as a printer would, and closes what it opens', () => {
    const words = prose(story.document)
    expect(words).not.toMatch(/["']/)
    expect(words.match(/“/g)?.length).toBe(words.match(/”/g)?.length)
  })

  test('gives every quotation its speaker', () => {
    for (const { content } of nodesIn(story.document).filter(node => /quot/i.test(node.type))) {
      const last = content?.at(-1)
      expect(last?.type).toBe('attribution')
      expect(last && prose(last)).toMatch(/\S/)
    }
  })

  test('lifts its pull quotes from its own words', () => {
    const pulled = nodesIn(story.document).filter(node => node.type === 'pullQuote')
    for (const { content } of pulled) {
      const words = content?.[0] ? prose(content[0]).replace(/[۔.]$/, '') : ''
      expect(prose(story.document).toLowerCase().split(words.toLowerCase())).toHaveLength(3)
    }
  })

  test('adds up its tables', () => {
    for (const { content: rows = [] } of nodesIn(story.document).filter(node => node.type === 'table')) {
      const cells = rows.map(row => (row.content ?? []).map(textOf))
      const total = cells.at(-1) ?? []
      if (!/^(All|Total|کل)$/.test(total[0] ?? '')) continue
      const columns = total.map((_, column) => cells.slice(1).map(row => row[column] ?? ''))
      for (const column of columns.filter(figures => figures.every(figure => /^[\d,]+$/.test(figure)))) {
        const figures = column.map(figure => Number(figure.replaceAll(',', '')))
        expect(figures.slice(0, -1).reduce((sum, figure) => sum + figure, 0)).toBe(figures.at(-1))
      }
    }
  })

  test('links only where a link may point, and to names nobody can own', () => {
    const addresses = nodesIn(story.document)
      .flatMap(node => [node.attrs?.url, ...(node.marks ?? []).map(mark => mark.attrs?.href)])
      .filter(address => typeof address === 'string')
    for (const address of addresses) {
      expect(safeAddress(address)).toBe(address)
      expect(new URL(address).hostname).toMatch(/\.example$/)
    }
  })

  test('marks words of the other script with their language', () => {
    const [script, lang] = story.language === 'ur' ? [/[A-Za-z]/, 'en'] : [/[\u0600-\u06ff]/, 'ur']
    for (const { marks } of nodesIn(story.document).filter(node => script.test(node.text ?? '')))
      expect(marks).toContainEqual({ type: 'language', attrs: { lang } })
  })
})

describe('whatever the day and the offset', () => {
  const everyMonth = Array.from({ length: 12 }, (_, month) => `${month + 1}`.padStart(2, '0'))
  test.each([
    ...everyMonth.map(month => `2027-${month}-28T23:50:00+05:00`),
    '2026-11-23T00:05:00Z',
    '2026-03-01T08:00:00-03:30',
    '2026-11-23T20:36:28.123+00:00',
  ])('at %s the library is whole and told in that offset', now => {
    for (const story of sampleStories(now, media)) {
      expect(restoreArticle(1, story)).toEqual(story)
      expect(story.modifiedAt.slice(19)).toBe(now.endsWith('Z') ? 'Z' : now.slice(-6))
      expect(Date.parse(story.modifiedAt)).toBeLessThan(Date.parse(now))
      if (story.embargo) expect(Date.parse(story.embargo)).toBeGreaterThan(Date.parse(now))
    }
  })
})
