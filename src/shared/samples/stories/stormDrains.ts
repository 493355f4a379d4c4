import type { Article } from '../../article/Article.ts'
import { newArticle } from '../../article/newArticle.ts'
import {
  bold,
  bullets,
  divider,
  embed,
  factBox,
  figure,
  h2,
  h3,
  inLanguage,
  italic,
  link,
  note,
  numbered,
  p,
  pullQuote,
  quote,
  story,
  table,
} from '../build.ts'
import { localDay } from '../localDay.ts'
import { monthDay } from '../monthDay.ts'
import type { SampleMedia } from '../samplePictures.ts'
import { DAY, HOUR, shiftInstant } from '../shiftInstant.ts'
import { weekday } from '../weekday.ts'

/** The lead of the day, in edit: 366 points left in 41 days. */
export function stormDrains(now: string, media: SampleMedia): Article {
  const created = shiftInstant(now, -20 * HOUR)
  const firstDay = shiftInstant(now, -DAY)
  const rain = shiftInstant(now, 41 * DAY)
  return newArticle(created, {
    status: 'editing',
    slugline: 'DRAINS-RAINS',
    slug: 'city-begins-clearing-storm-drains',
    kicker: 'Karachi · Infrastructure',
    sections: ['City'],
    tags: ['Karachi', 'drains', 'flooding', 'water board'],
    priority: 1,
    bylines: [
      { name: 'Amna Raza', role: 'City reporter' },
      { name: 'Hasan Baig', role: 'Climate correspondent' },
    ],
    dateline: { place: 'Karachi', date: localDay(now) },
    wordTarget: 900,
    leadImage: media['storm-channel.jpg'].name,
    search: {
      title: 'Karachi storm drains: 214 of 580 choke points open',
      description:
        'The city has six weeks to clear 366 blocked points before rain is forecast. Where the machines go first, and who decides.',
    },
    assignee: 'Nadia Shah',
    due: shiftInstant(now, 5 * HOUR),
    history: [
      {
        status: 'ready',
        by: 'Amna Raza',
        at: shiftInstant(now, -3 * HOUR),
        note: 'Table checked against the board’s list.',
      },
      { status: 'editing', by: 'Nadia Shah', at: shiftInstant(now, -40), note: '' },
    ],
    modifiedAt: shiftInstant(now, -4),
    document: story(
      'City begins clearing storm drains six weeks before the rains',
      'Engineers say 214 of 580 choke points are open; residents of the low-lying east want dates, not promises.',
      p(
        `Crews with long-reach excavators moved into the Malir channel on ${weekday(firstDay, 'en')}, the first day of a clearance that the city has promised to finish before the first forecast rain on ${monthDay(rain)}. By dusk they had lifted about 900 tonnes of silt and three refrigerators.`,
      ),
      p(
        '“We have stopped counting the mattresses,” said Farid Soomro, who runs the site for the water board. “What blocks a drain is never water.”',
      ),
      figure(
        media,
        {
          picture: 'storm-channel.jpg',
          alt: 'A yellow excavator works in a concrete storm channel at dusk, silt dripping from its bucket; people watch from the parapet, and a refrigerator sticks out of the heap.',
          credit: 'Illustration: The Indus Courier',
          terms: 'Free to republish with this story.',
        },
        `An excavator works the Malir channel at dusk on ${weekday(firstDay, 'en')}. The board says day and night shifts will run until the rains.`,
      ),
      p(
        'The board’s engineers have listed 580 choke points: places where silt, rubbish or building has narrowed a drain by more than half. Of these, they say, ',
        bold('214 are open'),
        '. Most were never shut: 171 were found clear at the last survey, and 43 have been opened by hand since. That leaves 366 points and 41 days, or about nine a day. The hand crews’ best day so far is six.',
      ),
      pullQuote('What blocks a drain is never water.', 'Farid Soomro, water board'),
      h2('Who decides the order'),
      p(
        `A list seen by this newspaper ranks the choke points by the number of homes flooded in 2022. Residents of one street in Gulshan say theirs is 311th, in spite of losing two ground floors that year. The board says the list will be public from ${weekday(shiftInstant(now, 3 * DAY), 'en')}.`,
      ),
      note(
        p(
          'Second source for the silt tonnage: the contractor has promised the weighbridge slips by tomorrow. Until then “about 900” is from the board’s own site log.',
        ),
      ),
      p(
        '“Somebody typed a number next to our house, and now the number decides,” said Rukhsana Memon, a schoolteacher, who keeps the mark of that flood on her kitchen wall at the height of the second shelf.',
      ),
      p(
        inLanguage(
          'ur',
          '“ہم ہر سال یہی وعدہ سنتے ہیں،” مقامی رہائشی ثمینہ بی بی نے کہا۔ “اس بار ہمیں تاریخ چاہیے۔”',
        ),
      ),
      p(
        'Every year we hear this promise, said Samina Bibi, who lives four doors away; this time we want a date.',
      ),
      p('The board denies that anyone has been put ahead of anyone.'),
      quote(
        '“The order follows the water, not the telephone. Where a drain serves a hospital or a grid station it goes up the list. Where a councillor rings us, it does not.”',
        'Shahid Qureshi, superintending engineer, ',
        italic('eastern drainage division'),
      ),
      h3('What is open, and where'),
      table([
        ['District', 'Choke points', 'Open', 'Share'],
        ['East', '196', '41', '21%'],
        ['Malir', '142', '38', '27%'],
        ['Korangi', '121', '60', '50%'],
        ['South', '121', '75', '62%'],
        ['All', '580', '214', '37%'],
      ]),
      p(
        'The figures explain the anger. In the south the drains run beside broad roads and a machine can reach almost any of them. In the east it cannot: of the 155 points still closed there, 97 lie behind walls or under floors. The board has asked the district for leave to open 31 of those. By last night it had an answer for four.',
      ),
      h3('Where the silt goes'),
      p(
        'Each lorry carries about 12 tonnes, so the first day filled 75 of them. They drive to a lined pit beside the northern bypass, 14 kilometres away, and are weighed at the gate. That is new.',
      ),
      p(
        '“Last time they left it on the bank, and the first shower put it back,” said Imtiaz Lashari, who has sold tea at the Malir bridge for 22 years. He had counted the lorries too, in matchsticks, and had arrived at 71.',
      ),
      factBox(
        h3('The clearance in numbers'),
        bullets(
          '580 choke points on 41 kilometres of channel',
          '26 excavators, four of them long-reach',
          '340 labourers in two shifts',
          'Rs 1.9 billion, or about Rs 3.3 million for each choke point',
        ),
      ),
      h2('What residents can do'),
      p('The board asks three things of households beside a drain:'),
      numbered(
        'Move cars off drain covers by seven in the morning on the day of the notice.',
        [
          p(
            'Report a blocked inlet, with the number of the nearest lamp post, to the ',
            link('https://water-board.example/report', 'control room'),
            '.',
          ),
        ],
        'Keep builders’ rubble in sacks; loose rubble fined last year at Rs 5,000 will be fined at Rs 20,000.',
      ),
      p(
        'Mrs Memon had heard of none of them. A notice had reached her street that evening, she said. It gave the fine, and not the date.',
      ),
      embed('https://indus-courier.example/maps/floods-2022', 'Map: the streets that flooded in 2022'),
      divider,
      p(
        'At nine the night shift climbed down into the channel. Mr Soomro put his torch on the far wall, where someone long ago had painted a white line and the word ',
        italic('danger'),
        '. The silt stood a hand’s breadth above it. Asked whether the work would be finished in time, he switched the torch off.',
      ),
      p('“Ask me the morning after it rains,” he said.'),
    ),
  })
}
