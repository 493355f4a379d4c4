import fc from 'fast-check'
import type { Article } from '../../src/shared/article/Article.ts'
import { newArticle } from '../../src/shared/article/newArticle.ts'
import { ARBITRARY_MEDIA, arbitraryDocument } from './arbitraryDocument.ts'
import { hostileText } from './hostileText.ts'

const line = fc.oneof(fc.constant(''), hostileText)
const lines = fc.array(hostileText, { maxLength: 2 })
const byline = fc.oneof(
  fc.record({ name: hostileText }),
  fc.record({ name: hostileText, role: hostileText, url: hostileText }),
)
const search = fc.oneof(fc.constant({}), fc.record({ title: hostileText, description: hostileText }))
const dateline = fc.oneof(
  fc.constant(null),
  fc.record({ place: hostileText, date: line, source: hostileText }),
)
const correction = fc.record({ text: hostileText, at: fc.constant('2026-03-04T05:06:07Z'), by: hostileText })

/** A story with any document and hostile text in every field that is published; its slug is left blank. */
export const arbitraryArticle: fc.Arbitrary<Article> = fc
  .record({
    document: arbitraryDocument,
    kicker: line,
    slugline: line,
    sections: lines,
    tags: lines,
    bylines: fc.array(byline, { maxLength: 2 }),
    dateline,
    search,
    corrections: fc.array(correction, { maxLength: 1 }),
    leadImage: fc.constantFrom(null, ...ARBITRARY_MEDIA),
    embargo: fc.constantFrom(null, '2027-01-01T00:00:00+05:00'),
    canonicalUrl: fc.constantFrom(null, 'https://a.example/story'),
    legalHold: fc.boolean(),
    publishedAt: fc.constantFrom(null, '2026-02-03T04:05:06.789Z'),
  })
  .map(fields => newArticle('2026-01-01T10:00:00+05:00', fields))
