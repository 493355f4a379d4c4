import type { Article, Byline } from '../../article/Article.ts'
import type { NodeJson } from '../../document/DocumentJson.ts'
import { headlineOf } from '../../document/headlineOf.ts'
import { standfirstOf } from '../../document/standfirstOf.ts'
import { canonicalAddress } from '../canonicalAddress.ts'
import type { MarkdownContext } from '../markdown/MarkdownContext.ts'
import { writeInline } from '../markdown/writeInline.ts'
import { publicLine } from '../public/publicLine.ts'
import { publicText } from '../public/publicText.ts'
import { publicDocument } from '../publicDocument.ts'
import { saidCorrections } from '../saidCorrections.ts'
import type { YamlValue } from './writeYaml.ts'

/**
 * The front matter of a story for Hugo (https://gohugo.io/content-management/front-matter/); what Hugo has no
 * name for stands under `params`.
 *
 * `draft` is true only for a story that is not for publication or on legal hold: who exports a story wants its
 * page, whatever its status, and Hugo builds no page of a draft. An embargo is Hugo's own `publishDate`.
 */
export function hugoFrontMatter(
  article: Article,
  slug: string,
  images: readonly string[],
  context: MarkdownContext,
): { readonly [key: string]: YamlValue | undefined } {
  const document = publicDocument(article.document)
  const [headline, standfirst] = document.content ?? []
  const words = standfirstOf(document)
  const { search, dateline } = article
  const searchDescription = publicLine(search.description)
  return {
    title: headlineOf(document),
    date: article.publishedAt ?? article.createdAt,
    lastmod: article.modifiedAt,
    publishDate: article.embargo ?? undefined,
    draft: article.notForPublication || article.legalHold,
    slug,
    description: searchDescription || words || undefined,
    summary: words || undefined,
    categories: filled(article.sections.map(publicLine).filter(Boolean)),
    tags: filled(article.tags.map(publicLine).filter(Boolean)),
    images: filled(images),
    params: {
      headline: marked(headline, context),
      standfirst: marked(standfirst, context),
      kicker: publicLine(article.kicker) || undefined,
      slugline: publicLine(article.slugline) || undefined,
      language: article.language,
      dateline: dateline
        ? {
            place: publicLine(dateline.place),
            date: publicLine(dateline.date),
            ...textIn('source', dateline.source),
          }
        : undefined,
      bylines: filled(article.bylines.flatMap(publicByline)),
      corrections: filled(
        saidCorrections(article.corrections).map(({ text, at, by }) => ({
          text: publicText(text),
          at,
          by: publicLine(by),
        })),
      ),
      canonicalUrl: canonicalAddress(article) ?? undefined,
      searchTitle: publicLine(search.title) || undefined,
      searchDescription: searchDescription || undefined,
    },
  }
}

function publicByline({ name, role, url }: Byline) {
  const written = publicLine(name)
  return written ? [{ name: written, ...textIn('role', role), ...textIn('url', url) }] : []
}

function textIn(name: string, value: string | undefined): Readonly<Record<string, string>> {
  const text = publicLine(value)
  return text ? { [name]: text } : {}
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length ? list : undefined
}

/** A line as Markdown when it has marks, which the plain words of a title cannot hold. */
function marked(line: NodeJson | undefined, context: MarkdownContext): string | undefined {
  const hasMarks = line?.content?.some(node => node.marks?.length) ?? false
  return hasMarks ? writeInline(line?.content, 'lines', context) : undefined
}
