import type { Article, Dateline } from '../../article/Article.ts'
import type { Newsroom } from '../../article/Newsroom.ts'
import { publicAddress } from '../../checks/publicAddress.ts'
import { countWords } from '../../document/countWords.ts'
import { safeAddress } from '../../document/safeAddress.ts'
import { saidCorrections } from '../saidCorrections.ts'
import { datelineParts } from './datelineParts.ts'
import type { PageFacts } from './PageFacts.ts'
import { pageWording } from './pageWording.ts'

/** The story as schema.org's NewsArticle (https://schema.org/NewsArticle), ready for JSON. */
export function newsArticle(article: Article, newsroom: Newsroom, facts: PageFacts): object {
  const site = safeAddress(newsroom.baseUrl)
  const corrections = saidCorrections(article.corrections)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: facts.headline,
    ...(facts.description && { description: facts.description }),
    ...(facts.address && { url: facts.address, mainEntityOfPage: facts.address }),
    ...(facts.pictures.length > 0 && { image: facts.pictures.map(picture => picture.address) }),
    datePublished: facts.published,
    dateModified: facts.modified,
    ...(article.bylines.length > 0 && {
      author: article.bylines.map(({ name, role, url }) => ({
        '@type': 'Person',
        name,
        ...(role && { jobTitle: role }),
        ...(url && publicAddress(url) && { url: publicAddress(url) }),
      })),
    }),
    ...(newsroom.name && {
      publisher: { '@type': 'NewsMediaOrganization', name: newsroom.name, ...(site && { url: site }) },
    }),
    ...(article.dateline && { dateline: datelineWords(article.dateline, article.language) }),
    ...(article.sections.length > 0 && { articleSection: article.sections }),
    ...(article.tags.length > 0 && { keywords: article.tags }),
    inLanguage: article.language,
    wordCount: countWords(article.document),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ text, at }) => ({
        '@type': 'CorrectionComment',
        text,
        datePublished: at,
      })),
    }),
  }
}

function datelineWords(dateline: Dateline, language: string): string {
  const { place, rest } = datelineParts(dateline, pageWording(language))
  return place + rest
}
