import type { Article } from '../../article/Article.ts'
import { newArticle } from '../../article/newArticle.ts'
import { bold, bullets, h2, italic, note, p, story, strike, subscript, underline } from '../build.ts'
import { localDay } from '../localDay.ts'
import { DAY, HOUR, shiftInstant } from '../shiftInstant.ts'
import { weekday } from '../weekday.ts'

/** A draft with its gaps still in it. */
export function schoolBuses(now: string): Article {
  return newArticle(shiftInstant(now, -26 * HOUR), {
    status: 'draft',
    slugline: 'SCHOOL-BUSES',
    slug: 'forty-electric-buses-no-chargers',
    kicker: 'Gilgit · Transport',
    sections: ['Climate', 'Politics'],
    tags: ['Gilgit', 'schools', 'electric buses', 'procurement'],
    bylines: [{ name: 'Maryam Yusuf', role: 'Northern correspondent' }],
    dateline: { place: 'Gilgit', date: localDay(now) },
    wordTarget: 600,
    due: shiftInstant(now, 29 * HOUR),
    modifiedAt: shiftInstant(now, -102),
    document: story(
      'Forty electric buses reach schools in the north, with no chargers',
      'Drivers park them at the depot “like museum pieces”, a union official says.',
      p(
        'Forty electric school buses bought to replace diesel vans on mountain roads have stood in a depot outside Gilgit for ',
        bold('TK'),
        ' weeks, because their chargers were ordered under a second contract that nobody signed.',
      ),
      p(
        'The buses have 32 seats each, room for 1,280 children. The education department’s own paper says they would keep about 410 tonnes of CO',
        subscript('2'),
        ' a year out of the valley’s air. So far ',
        underline('not one'),
        ' of them has left the gate.',
      ),
      p(
        '“We wash them on Fridays,” said Didar Ali Shigri of the drivers’ union. “They stand there like museum pieces. The children come with their fathers and take photographs.”',
      ),
      p(
        strike('The chargers will arrive this month.'),
        ' The department now says the chargers will arrive “before next term”. It would not say which term.',
      ),
      h2('The missing annex'),
      p(
        'The tender, seen by this newspaper, runs to 96 pages. Page 41 gives four words to the matter: “Charging equipment: annex D.” There are annexes A, B, C and E.',
      ),
      p(
        'Two officials said, separately, that annex D was taken out to bring the price below the limit above which the finance department must agree. Neither wished to be named; both still work there.',
      ),
      note(
        p('Before this goes to the desk:'),
        bullets(
          [
            p(
              'The supplier: asked for comment on ',
              weekday(shiftInstant(now, -DAY), 'en'),
              ', no reply yet',
            ),
          ],
          'Date of delivery, from the transport papers: that gives us the TK in the first paragraph',
          [p('Do we say which department the two officials work in? ', italic('Ask Nadia.'))],
        ),
      ),
      h2('What each depot needs'),
      p('The plan was for ten buses at each of four depots. An engineer’s sketch lists, for each:'),
      bullets(
        [
          p('Power'),
          bullets(
            'a transformer of 400 kVA',
            'a line from the grid, between 200 metres and three kilometres',
          ),
        ],
        [p('Chargers'), bullets('four of 60 kW for the night', 'one of 120 kW for the gap at noon')],
        'A roof, so that snow does not lie on the plugs',
      ),
      p(
        'All of it together would cost about as much as three more buses. At the depot the drivers have found one use for them meanwhile: the heaters work from the battery, and on cold mornings the watchmen drink their tea in number 17.',
      ),
    ),
  })
}
