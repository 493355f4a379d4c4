import type { Article } from '../../article/Article.ts'
import type { Newsroom } from '../../article/Newsroom.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { PageFacts } from './PageFacts.ts'
import { pageWording } from './pageWording.ts'

/** What a shared link shows: the properties of https://ogp.me, one meta element a line. */
export function openGraph(article: Article, newsroom: Newsroom, facts: PageFacts): string {
  const properties: readonly (readonly [name: string, value: string | null])[] = [
    ['og:type', 'article'],
    ['og:title', article.search.title || facts.headline],
    ['og:description', facts.description],
    ['og:url', facts.address],
    ['og:site_name', newsroom.name],
    ['og:locale', localeOf(article.language)],
    ...facts.pictures.slice(0, 1).flatMap(({ address, alt }): [string, string][] => [
      ['og:image', address],
      ['og:image:alt', alt],
    ]),
    ['article:published_time', facts.published],
    ['article:modified_time', facts.modified],
    ...article.bylines.map(({ name }): [string, string] => ['article:author', name]),
    ...article.sections.map((section): [string, string] => ['article:section', section]),
    ...article.tags.map((tag): [string, string] => ['article:tag', tag]),
  ]
  return properties
    .filter(([, value]) => value)
    .map(([name, value]) => `<meta property="${name}" content="${escapeHtml(value ?? '')}">\n`)
    .join('')
}

/** ur-PK -> ur_PK; a tag without a country takes the one its wording is written for. */
function localeOf(tag: string): string {
  const [, language, country] = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})$/i.exec(tag) ?? []
  return country ? `${language}_${country.toUpperCase()}` : pageWording(tag).locale
}
