import type { Article } from './Article.ts'
import type { StoryRow } from './StoryRow.ts'

/** The mark of a copy in the language of the story. */
const MARKS: Readonly<Record<string, string>> = { en: 'copy', ur: 'نقل' }

/**
 * What a new story takes over from another one. The words stay as they are: the mark stands in the slugline, which
 * is never published, so that no headline goes out with '(copy)' in it. Its life in the newsroom begins anew:
 * no history, publications, corrections, comments, assignment or address elsewhere. `rows` are all stories.
 */
export function copyOfStory(
  article: Article,
  rows: readonly Pick<StoryRow, 'slug' | 'slugline'>[],
  by: string,
): Omit<Article, 'id' | 'seq' | 'createdAt' | 'modifiedAt'> {
  const { id: _id, seq: _seq, createdAt: _made, modifiedAt: _changed, ...fields } = article
  return {
    ...fields,
    status: 'draft',
    slugline: copySlugline(article, new Set(rows.map(row => row.slugline))),
    slug: copySlug(article.slug, new Set(rows.map(row => row.slug))),
    modifiedBy: by,
    publishedAt: null,
    canonicalUrl: null,
    assignee: null,
    due: null,
    corrections: [],
    history: [],
    threads: [],
    publications: [],
  }
}

function copySlugline({ slugline, language }: Article, taken: ReadonlySet<string>): string {
  const mark = MARKS[language.split('-')[0] ?? ''] ?? 'copy'
  const original = slugline.replace(new RegExp(`\\s*\\(${mark}(?: \\d+)?\\)$`, 'u'), '')
  const named = (number: number) =>
    [original, number === 1 ? `(${mark})` : `(${mark} ${number})`].filter(Boolean).join(' ')
  let number = 1
  while (taken.has(named(number))) number += 1
  return named(number)
}

/** 'floods', then 'floods-2': as the slug of a second story under the same headline. */
function copySlug(slug: string, taken: ReadonlySet<string>): string {
  if (slug === '') return ''
  const [, stem = slug] = /^(.+)-\d{1,3}$/.exec(slug) ?? []
  const original = taken.has(stem) ? stem : slug
  let number = 2
  while (taken.has(`${original}-${number}`)) number += 1
  return `${original}-${number}`
}
