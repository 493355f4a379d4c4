import type { Article } from '../../article/Article.ts'
import type { Newsroom } from '../../article/Newsroom.ts'
import { headlineOf } from '../../document/headlineOf.ts'
import { leadOf } from '../../document/leadOf.ts'
import { standfirstOf } from '../../document/standfirstOf.ts'
import { canonicalAddress } from '../canonicalAddress.ts'
import { fileAddress } from './fileAddress.ts'
import type { PageFacts } from './PageFacts.ts'
import { pageAddress } from './pageAddress.ts'
import { picturesOf } from './picturesOf.ts'
import { storyDate } from './storyDate.ts'

/** `path` is the page's own, `picture` gives the path of a picture, both within the published folder. */
export function pageFactsOf(
  article: Article,
  newsroom: Newsroom,
  path: string,
  picture: (media: string) => string,
): PageFacts {
  const { document, search, modifiedAt } = article
  const headline = headlineOf(document)
  const title = search.title || headline || article.slugline || article.slug
  const published = storyDate(article)
  return {
    headline,
    title: newsroom.name ? `${title} · ${newsroom.name}` : title,
    description: search.description || standfirstOf(document) || leadOf(document),
    published,
    modified: Date.parse(modifiedAt) > Date.parse(published) ? modifiedAt : published,
    address: canonicalAddress(article) ?? pageAddress(newsroom.baseUrl, path),
    pictures: picturesOf(article).map(({ media, alt }) => {
      const place = picture(media)
      return { media, alt, address: pageAddress(newsroom.baseUrl, place) ?? fileAddress(place) }
    }),
  }
}
