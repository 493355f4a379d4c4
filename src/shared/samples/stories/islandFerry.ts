import type { Article } from '../../article/Article.ts'
import { newArticle } from '../../article/newArticle.ts'
import { p, story } from '../build.ts'
import { HOUR, shiftInstant } from '../shiftInstant.ts'

/** A story ten minutes old: a headline and two sentences. */
export function islandFerry(now: string): Article {
  return newArticle(shiftInstant(now, -11), {
    slugline: 'FERRY-STOP',
    slug: 'island-ferry-stops-without-notice',
    sections: ['City'],
    bylines: [{ name: 'Amna Raza', role: 'City reporter' }],
    due: shiftInstant(now, 4 * HOUR),
    modifiedAt: shiftInstant(now, -9),
    document: story(
      'Island ferry stops without notice',
      '',
      p(
        'The morning ferry to Baba and Bhit islands did not sail today, leaving about 300 people on the Keamari jetty, most of them on their way home from night shifts. A paper on the ticket window says “closed for accounts”.',
      ),
    ),
  })
}
