import type { Article } from '../../article/Article.ts'
import { newArticle } from '../../article/newArticle.ts'
import { italic, p, story } from '../build.ts'
import { localDay } from '../localDay.ts'
import { DAY, HOUR, shiftInstant } from '../shiftInstant.ts'
import { weekday } from '../weekday.ts'

/** A brief, published a week ago. */
export function riverDolphins(now: string): Article {
  const rescued = shiftInstant(now, -7 * DAY)
  const published = shiftInstant(rescued, 2 * HOUR)
  return newArticle(rescued, {
    template: 'brief',
    status: 'published',
    slugline: 'DOLPHIN-CANAL',
    slug: 'three-river-dolphins-freed-from-canal',
    kicker: 'In brief',
    sections: ['Climate'],
    tags: ['Indus dolphin', 'canals', 'Khairpur'],
    priority: 5,
    bylines: [{ name: 'Hasan Baig', role: 'Climate correspondent' }],
    dateline: { place: 'Khairpur', date: localDay(rescued) },
    wordTarget: 150,
    history: [
      { status: 'ready', by: 'Hasan Baig', at: shiftInstant(rescued, 40), note: '' },
      { status: 'published', by: 'Nadia Shah', at: published, note: '' },
    ],
    modifiedAt: published,
    publishedAt: published,
    document: story(
      'Three river dolphins freed from canal as gates close',
      'A mother, a calf and a young male were carried 26 kilometres to the Indus in a milk tanker.',
      p(
        'Three Indus dolphins (',
        italic('Platanista minor'),
        `) trapped in a canal near Khairpur when its gates were shut for repairs were netted and returned to the river on ${weekday(rescued, 'en')}, wildlife officers said.`,
      ),
      p(
        'Farmers raised the alarm after they saw the animals circling in a pool 200 metres long. The department had no vehicle of its own within a day’s drive, so a dairy lent a tanker, which was rinsed twice and lined with wet mattresses.',
      ),
      p(
        '“They weigh less than a buffalo and complain less,” said the driver, Mumtaz Solangi, who would take no money for the trip.',
      ),
      p(
        'It was the ninth rescue from the canals this year, said Uzma Palijo of the wildlife department; all but one of the 14 animals caught have lived.',
      ),
    ),
  })
}
