import type { Article } from '../../article/Article.ts'
import { newArticle } from '../../article/newArticle.ts'
import {
  bullets,
  code,
  codeBlock,
  embed,
  figure,
  h2,
  h3,
  italic,
  link,
  p,
  quote,
  story,
  subscript,
  superscript,
} from '../build.ts'
import { localDay } from '../localDay.ts'
import type { SampleMedia } from '../samplePictures.ts'
import { DAY, HOUR, shiftInstant } from '../shiftInstant.ts'

const QUERY = `select day, avg(pm25) as mean
from readings
group by day
having count(*) >= 18 and avg(pm25) > 150
order by day;`

/** Ready for the desk: a count, and how it was made. */
export function badAirDays(now: string, media: SampleMedia): Article {
  const filed = shiftInstant(now, -27 * HOUR)
  const particles = () => ['PM', ...subscript('2.5')]
  return newArticle(shiftInstant(now, -6 * DAY), {
    template: 'analysis',
    status: 'ready',
    slugline: 'BAD-AIR-COUNT',
    slug: 'we-counted-79-days-of-bad-air',
    kicker: 'Data · Lahore',
    sections: ['Climate', 'City'],
    tags: ['air quality', 'Lahore', 'data', 'smog'],
    priority: 3,
    bylines: [{ name: 'Hira Qazi', role: 'Data editor' }],
    dateline: { place: 'Lahore', date: localDay(filed) },
    wordTarget: 500,
    leadImage: media['bad-air-days.jpg'].name,
    search: {
      description: 'Six sensors, twelve months, one threshold: the days on which Lahore’s air was bad.',
    },
    history: [
      {
        status: 'ready',
        by: 'Hira Qazi',
        at: filed,
        note: 'Query and readings are in the shared folder; somebody please run it again.',
      },
    ],
    modifiedAt: filed,
    document: story(
      'We counted 79 days of bad air. The official log has 52',
      'The difference is not a quarrel about chemistry: on most of the missing days the official station was switched off.',
      p(
        'Between January and December last year the air over Lahore was bad on 79 days, by a count this newspaper made with six sensors on the roofs of two schools, three homes and its own office. The official log for the same months has 52.',
      ),
      p(
        'By bad we mean what the provincial rule means: a day on which fine dust, known as ',
        particles(),
        ', averaged more than 150 micrograms in a cubic metre (µg/m',
        superscript('3'),
        '). These particles are thin enough to pass from the lung into the blood.',
      ),
      figure(
        media,
        {
          picture: 'bad-air-days.jpg',
          alt: 'Bar chart of bad-air days by month: January 17, February 9, March 3, April 1, May 2, June 1, July 0, August 0, September 1, October 8, November 19, December 18; 79 in all.',
          credit: 'Graphic: The Indus Courier',
          terms: 'Free to republish with this story.',
        },
        'Four winter months, November to February, hold 63 of the 79 days.',
      ),
      h2('Where the 27 days went'),
      p(
        'We set the two lists side by side. On all 52 official days our sensors agree. Of the 27 that only we have, the official station gave no reading at all on 21. On the other six it gave one below the line, between 131 and 149.',
      ),
      p(
        '“There is load-shedding like everywhere, and the machine needs four hours to warm up,” said Dr Nasreen Alvi, who runs the station for the province. “I have asked for a battery. I have asked in writing, in the smog.”',
      ),
      h3('How we did it'),
      bullets(
        'Each sensor reported once an hour; a day counts if it has at least 18 readings.',
        'We took the mean of all six. One sensor alone never makes a bad day.',
        [
          p('Before and after the year, all six spent a week beside the official instrument.'),
          bullets('Five read within 8% of it.', 'One read 14% high, and was corrected for that.'),
        ],
      ),
      p(
        'The readings are one table, ',
        code('readings'),
        ', and the count is one question to it. Anyone may ',
        link('https://indus-courier.example/data/bad-air', 'take both'),
        ' and try another line than 150.',
      ),
      codeBlock(QUERY),
      h3('What we cannot say'),
      p(
        'Where the dust comes from. We did not measure gases: carbon dioxide (CO',
        subscript('2'),
        ') and the oxides of nitrogen would tell traffic from kilns and kilns from burning straw. Six roofs are not a city, either. In the walled city, where the lanes are narrow and the cooking is on wood, it may well be worse.',
      ),
      quote(
        '“You do not need a sensor. When I cannot see the minaret from my door, I keep the little one at home. Last year I kept her home for eleven weeks.”',
        'Kausar Parveen, mother of three, ',
        italic('Mochi Gate'),
      ),
      p('Eleven weeks is 77 days.'),
      embed('https://indus-courier.example/data/bad-air/today', 'The six sensors, hour by hour'),
    ),
  })
}
