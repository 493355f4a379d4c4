import type { Article } from '../../article/Article.ts'
import { newArticle } from '../../article/newArticle.ts'
import {
  bold,
  bullets,
  divider,
  factBox,
  figure,
  gallery,
  h2,
  h3,
  inLanguage,
  link,
  numbered,
  p,
  pullQuote,
  quote,
  story,
  superscript,
  table,
} from '../build.ts'
import { localDay } from '../localDay.ts'
import type { SampleMedia } from '../samplePictures.ts'
import { DAY, HOUR, shiftInstant } from '../shiftInstant.ts'

/** Approved and under embargo until tomorrow morning. */
export function riverGauges(now: string, media: SampleMedia): Article {
  const tomorrow = shiftInstant(now, DAY)
  const cumecs = () => ['m', ...superscript('3'), '/s']
  return newArticle(shiftInstant(now, -4 * DAY), {
    status: 'approved',
    slugline: 'RIVER-GAUGE',
    slug: 'new-gauges-nine-hours-flood-warning',
    kicker: 'Upper Indus · Floods',
    sections: ['Climate'],
    tags: ['floods', 'early warning', 'glaciers', 'radio'],
    priority: 2,
    bylines: [{ name: 'Hasan Baig', role: 'Climate correspondent' }],
    dateline: { place: 'Naldar', date: localDay(shiftInstant(now, -DAY)) },
    embargo: `${localDay(tomorrow)}T06:00:00${tomorrow.slice(19)}`,
    wordTarget: 900,
    leadImage: media['river-gauge.jpg'].name,
    search: {
      title: 'Two river gauges, eleven sirens, nine hours',
      description:
        'A pilot on two glacier-fed tributaries warns villages by radio when phones fail. What it cost, and what it got wrong.',
    },
    assignee: 'Nadia Shah',
    history: [
      {
        status: 'ready',
        by: 'Hasan Baig',
        at: shiftInstant(now, -2 * DAY),
        note: 'Embargo agreed with the institute: 6am, with the report.',
      },
      { status: 'editing', by: 'Nadia Shah', at: shiftInstant(now, -30 * HOUR), note: '' },
      {
        status: 'approved',
        by: 'Nadia Shah',
        at: shiftInstant(now, -25 * HOUR),
        note: 'Good. Not before the embargo lifts.',
      },
    ],
    modifiedAt: shiftInstant(now, -25 * HOUR),
    document: story(
      'New gauges give villages nine hours of flood warning',
      'A pilot on two tributaries sends alerts by radio when phones fail.',
      p(
        'The siren at Naldar sounded at ten past four in the afternoon. The water came at a quarter to one the next morning, brown and full of trees, and took the footbridge, the mill and six fields of maize. It took nobody, because nobody was there.',
      ),
      p(
        'In the eight hours and 35 minutes between, 212 families had carried what they could to the school on the hill. They were the first in the valley to do so on the word of a machine: a steel gauge 63 kilometres upstream, which had seen the river rise and said so over the radio.',
      ),
      figure(
        media,
        {
          picture: 'river-gauge.jpg',
          alt: 'A stone pier in a turquoise mountain river carries a striped gauge board, a radar on an arm and a small solar panel; snow peaks rise behind poplars.',
          credit: 'Illustration: The Indus Courier',
          terms: 'Free to republish with this story.',
        },
        'The Yarzan gauge. The board on the pier is for the eye; the white box on the arm reads the river by radar.',
      ),
      p(
        'The pilot, run by the Mountain Rivers Institute with two district governments, put gauges on the Khot and Yarzan streams and sirens in eleven villages below them. Its report, published today, covers 14 weeks in which the system raised three alarms. Two were right.',
      ),
      p(
        '“People ask me how many lives it saved,” said Mahnoor Wali, the hydrologist who leads it. “I tell them: ask how many people were in bed in the path of the water. That number was zero.”',
      ),
      h2('How it works'),
      p(
        'Each gauge is a radar the size of a shoebox, looking down at the water every two minutes. A small computer turns height into flow. When the flow passes 180 ',
        cumecs(),
        ' the district is told to watch; when it passes ',
        bold('320 ', cumecs()),
        ' the sirens sound. On the night of the flood it went from 95 to 347 in under three hours.',
      ),
      p(
        'Nothing in the chain needs a telephone. The messages travel by VHF radio, from ridge to ridge, on batteries charged by the sun. Mobile masts in the valley failed in four of the last five floods, the report says, usually in the first hour.',
      ),
      gallery(
        figure(
          media,
          {
            picture: 'valley-map.jpg',
            alt: 'Schematic map of two streams, each with a gauge, that join and run towards the Indus past five villages. Warning times grow with distance: 40 minutes at 5 kilometres, 9 hours at 63.',
            credit: 'Graphic: The Indus Courier',
          },
          'Five of the eleven villages, and the time each has.',
        ),
        figure(
          media,
          {
            picture: 'siren-mast.jpg',
            alt: 'A woman and a child stand at dawn on the flat roof of a village house, beside a mast with two horn loudspeakers, an aerial and a solar panel.',
            credit: 'Illustration: The Indus Courier',
          },
          'A siren mast. It can be sounded by hand if the radio is lost.',
        ),
      ),
      h3('Time is distance'),
      p(
        'Floods here travel at about seven kilometres an hour. The warning a village gets is therefore its distance from the gauge, and little else.',
      ),
      table([
        ['Village', 'Below the gauge', 'Warning'],
        ['Khot Bala', '5 km', '40 minutes'],
        ['Chinargah', '14 km', '2 hours'],
        ['Pulgram', '28 km', '4 hours'],
        ['Dehban', '45 km', '6½ hours'],
        ['Naldar', '63 km', '9 hours'],
      ]),
      p(
        'Nine hours is the headline; 40 minutes is the problem. In Khot Bala, where 90 families live under the first bend, the drill takes 35 minutes on a dry day with the old people helping. The council has asked for a third gauge, higher up, on the ice itself.',
      ),
      quote(
        '“Naldar has time to save its goats. We have time to save our grandmothers. I am grateful, but it is not the same gift.”',
        'Sultan Murad, ',
        link('https://khot-council.example', 'Khot valley council'),
      ),
      h2('The night nothing came'),
      p(
        'The false one came in week nine. A boulder rolled under the Khot radar, the computer took it for two metres of water, and 1,900 people spent a night on the hill. When the second true alarm sounded three weeks later, the report found, about one family in eight stayed at home.',
      ),
      p(
        'Dr Wali’s team has since taught the computer to doubt: a rise must now be seen three times running, two minutes apart. That costs Khot Bala four of its 40 minutes. The council was asked, and chose the doubt.',
      ),
      pullQuote(
        'Ask how many people were in bed in the path of the water. That number was zero.',
        'Mahnoor Wali, hydrologist',
      ),
      h2('What the siren says'),
      numbered(
        'One long tone: watch the river, charge lamps, bring animals up.',
        [
          p('Three short tones, repeated: leave now.'),
          bullets(
            'Carry children, medicine and papers; leave everything else.',
            'Cross no bridge, even one that looks sound.',
          ),
        ],
        'Two long tones: it is over. Wait for daylight all the same.',
      ),
      factBox(
        h3('The bill'),
        p('Rs 18.4 million for the pilot, paid by the two districts and a foreign grant:'),
        bullets(
          'Two gauges: Rs 6.2 million',
          'Eleven sirens: Rs 8.8 million',
          'Radio relays: Rs 3.4 million',
        ),
        p('Running it costs Rs 2.1 million a year, or about Rs 150 for each of the 14,200 people below it.'),
      ),
      divider,
      p(
        'In Naldar they have a word for the hours before a flood, ',
        inLanguage('ur', 'مہلت'),
        ': a respite, the time a lender allows. Bibi Shirin, who is 71, spent hers on the school veranda with nine hens in a basket. She had lost a house to the same river in 2010, with no siren, in the dark.',
      ),
      p('“That time the river told us itself,” she said. “It is better to hear it from a machine.”'),
    ),
  })
}
