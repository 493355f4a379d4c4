import { describe, expect, it } from 'vitest'
import { newArticle } from '../../../src/shared/article/newArticle.ts'
import { ARTICLE_FORMAT, restoreArticle } from '../../../src/shared/article/restoreArticle.ts'

const article = newArticle('2026-05-18T12:04:00+05:00')

describe('a stored article', () => {
  it('comes back as it was', () => {
    expect(restoreArticle(ARTICLE_FORMAT, JSON.parse(JSON.stringify(article)))).toEqual(article)
  })

  it('of format 1 does not say who wrote it', () => {
    const { modifiedBy: _, ...old } = article
    expect(restoreArticle(1, JSON.parse(JSON.stringify(old)))).toEqual({ ...article, modifiedBy: '' })
    expect(() => restoreArticle(2, old)).toThrowError(expect.objectContaining({ code: 'damaged' }))
  })

  it('comes back with its pending suggestions', () => {
    const reviewed = { ...article, review: { base: article.document, changes: [] } }
    expect(restoreArticle(ARTICLE_FORMAT, reviewed)).toEqual(reviewed)
  })

  it('of a newer Copydesk is left alone', () => {
    expect(() => restoreArticle(ARTICLE_FORMAT + 1, article)).toThrowError(
      expect.objectContaining({ code: 'library-newer' }),
    )
  })

  it.each([
    ['nothing', null],
    ['a list', []],
    ['an empty object', {}],
    ['an unknown status', { ...article, status: 'lost' }],
    ['a document of another kind', { ...article, document: { type: 'doc', content: [{ type: 'iframe' }] } }],
    ['a damaged base', { ...article, review: { base: { type: 'doc', content: [] }, changes: [] } }],
  ])('that is %s is refused as damaged', (_what, stored) => {
    expect(() => restoreArticle(ARTICLE_FORMAT, stored)).toThrowError(
      expect.objectContaining({ code: 'damaged' }),
    )
  })
})
