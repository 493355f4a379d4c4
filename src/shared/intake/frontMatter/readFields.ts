import type { Article, Byline } from '../../article/Article.ts'
import { safeAddress } from '../../document/safeAddress.ts'
import type { Intake } from '../Intake.ts'
import { instantOf } from './instantOf.ts'

type Values = Readonly<Record<string, unknown>>

/** What front matter says of a story; words that are part of the document stand apart from its fields. */
export type FrontMatter = {
  readonly fields: Intake['fields']
  readonly title: string
  readonly standfirst: string
  /** The same two as Markdown, where they have marks. */
  readonly markedTitle: string
  readonly markedStandfirst: string
  readonly images: readonly string[]
  /** Names that have no place in a story. */
  readonly unread: readonly string[]
}

/**
 * Reads the front matter Copydesk writes for Hugo, and what Hugo, Jekyll, Astro and Eleventy call the same
 * things. `draft: true` makes a story that is not for publication; one that is dated and no draft is published.
 */
export function readFields(values: Values): FrontMatter {
  const params = isValues(values.params) ? values.params : {}
  const read = new Set(['params'])
  const take = (...names: readonly string[]): unknown => {
    for (const name of names) read.add(name)
    const name = names.find(candidate => Object.hasOwn(values, candidate))
    return name === undefined ? undefined : values[name]
  }
  const own = (name: string): unknown => {
    read.add(`params.${name}`)
    return params[name] ?? take(name)
  }
  const date = instantOf(take('date', 'pubDate', 'published'))
  const modified = instantOf(take('lastmod', 'updatedDate', 'last_modified_at')) ?? date
  const embargo = instantOf(take('publishDate'))
  const draft = take('draft') === true
  const searchDescription = text(own('searchDescription'))
  const summary = text(take('summary', 'excerpt'))
  const description = text(take('description', 'subtitle'))
  const search = { title: text(own('searchTitle')), description: searchDescription }
  const language = text(own('language')) || text(take('lang', 'locale'))
  const canonicalUrl = safeAddress(text(own('canonicalUrl')))
  const dateline = datelineOf(own('dateline'))
  const fields = {
    ...(date ? { createdAt: date } : {}),
    ...(date && !draft ? { publishedAt: date, status: 'published' as const } : {}),
    ...(modified ? { modifiedAt: modified } : {}),
    ...(embargo ? { embargo } : {}),
    ...(draft ? { notForPublication: true } : {}),
    ...textField('slug', text(take('slug'))),
    ...textField('kicker', text(own('kicker'))),
    ...textField('slugline', text(own('slugline'))),
    ...textField('language', language),
    ...textField('canonicalUrl', canonicalUrl ?? ''),
    ...listField('sections', texts(take('categories', 'category', 'sections', 'section'))),
    ...listField('tags', texts(take('tags'))),
    ...listField('bylines', bylinesOf(own('bylines') ?? take('authors', 'author', 'byline'))),
    ...listField('corrections', correctionsOf(own('corrections'))),
    ...(dateline ? { dateline } : {}),
    ...(search.title || search.description ? { search: filled(search) } : {}),
  }
  return {
    fields,
    title: text(take('title', 'headline')),
    standfirst: searchDescription ? summary : summary || description,
    markedTitle: text(own('headline')),
    markedStandfirst: text(own('standfirst')),
    images: texts(take('images', 'image', 'heroImage')),
    unread: [
      ...Object.keys(values).filter(name => !read.has(name)),
      ...Object.keys(params)
        .map(name => `params.${name}`)
        .filter(name => !read.has(name)),
    ],
  }
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Words; a bare number or truth value was words to whoever wrote it. */
function text(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'string' ? value : ''
}

function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(text).filter(Boolean)
}

function textField<N extends string>(name: N, value: string): Partial<Record<N, string>> {
  return value ? ({ [name]: value } as Record<N, string>) : {}
}

function listField<N extends string, T>(name: N, list: T[]): Partial<Record<N, T[]>> {
  return list.length ? ({ [name]: list } as Record<N, T[]>) : {}
}

function filled(search: { title: string; description: string }): Article['search'] {
  return {
    ...(search.title ? { title: search.title } : {}),
    ...(search.description ? { description: search.description } : {}),
  }
}

function bylinesOf(value: unknown): Byline[] {
  return (Array.isArray(value) ? value : [value]).flatMap((entry): Byline[] => {
    if (!isValues(entry)) return text(entry) ? [{ name: text(entry) }] : []
    const [name, role, url] = [text(entry.name), text(entry.role), text(entry.url)]
    return name ? [{ name, ...textField('role', role), ...textField('url', url) }] : []
  })
}

function datelineOf(value: unknown): Article['dateline'] {
  if (typeof value === 'string' && value) return { place: value, date: '' }
  if (!isValues(value)) return null
  return { place: text(value.place), date: text(value.date), ...textField('source', text(value.source)) }
}

function correctionsOf(value: unknown): Article['corrections'] {
  return (Array.isArray(value) ? value : []).flatMap(entry => {
    const at = isValues(entry) ? instantOf(entry.at) : null
    return isValues(entry) && at ? [{ text: text(entry.text), at, by: text(entry.by) }] : []
  })
}
