import { ulid } from 'ulid'
import { emptyDocument } from '../document/emptyDocument.ts'
import type { Article } from './Article.ts'

/** A blank story with every field of today's shape. `now` is the moment it is made, ISO 8601 with offset. */
export function newArticle(now: string, fields: Partial<Omit<Article, 'id' | 'seq'>> = {}): Article {
  return {
    id: ulid(Date.parse(now)),
    seq: 0,
    template: 'news',
    status: 'draft',
    slugline: '',
    slug: '',
    kicker: '',
    sections: [],
    tags: [],
    priority: null,
    bylines: [],
    dateline: null,
    language: 'en',
    embargo: null,
    embargoZone: '',
    legalHold: false,
    notForPublication: false,
    wordTarget: null,
    leadImage: null,
    search: {},
    canonicalUrl: null,
    corrections: [],
    quotes: [],
    assignee: null,
    due: null,
    history: [],
    threads: [],
    publications: [],
    createdAt: now,
    modifiedAt: now,
    modifiedBy: '',
    publishedAt: null,
    document: emptyDocument(),
    review: null,
    ...fields,
  }
}
