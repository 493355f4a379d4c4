import type { Article } from '../../article/Article.ts'
import { newArticle } from '../../article/newArticle.ts'
import { bullets, factBox, h2, h3, inLanguage, note, p, quote, story, table } from '../build.ts'
import { localDay } from '../localDay.ts'
import { DAY, HOUR, shiftInstant } from '../shiftInstant.ts'
import { weekday } from '../weekday.ts'

/** Sent back with changes and under legal hold: men are in custody and a hearing is near. */
export function coastalPatrol(now: string): Article {
  const chase = shiftInstant(now, -2 * DAY)
  return newArticle(shiftInstant(now, -34 * HOUR), {
    status: 'changes',
    slugline: 'ORMARA-DIESEL',
    slug: 'coast-guard-seizes-four-diesel-boats',
    kicker: 'Makran coast',
    sections: ['Defence & Security'],
    tags: ['coast guard', 'smuggling', 'Ormara', 'courts'],
    priority: 2,
    bylines: [
      { name: 'Amna Raza', role: 'City reporter' },
      { name: 'Kamran Jatoi', role: 'Special correspondent' },
    ],
    dateline: { place: 'Ormara', date: localDay(shiftInstant(now, -DAY)) },
    legalHold: true,
    wordTarget: 450,
    assignee: 'Amna Raza',
    due: shiftInstant(now, 3 * HOUR),
    history: [
      { status: 'ready', by: 'Amna Raza', at: shiftInstant(now, -30 * HOUR), note: '' },
      { status: 'editing', by: 'Nadia Shah', at: shiftInstant(now, -22 * HOUR), note: '' },
      {
        status: 'changes',
        by: 'Nadia Shah',
        at: shiftInstant(now, -20 * HOUR),
        note: 'Legal: no names and no villages before the hearing. And who weighed the fuel?',
      },
    ],
    modifiedAt: shiftInstant(now, -20 * HOUR),
    document: story(
      'Coast guard seizes four diesel boats after night chase off Ormara',
      'Seventeen men are held and 38,000 litres of fuel are in a customs yard; fishermen say the wrong people are at sea.',
      p(
        `The coast guard chased four boats for two and a half hours off Ormara in the early hours of ${weekday(chase, 'en')} and brought all of them in, with 38,000 litres of diesel and 17 men on board. No shot was fired, according to both sides.`,
      ),
      p(
        'The boats, wooden launches of the kind fishermen call ',
        inLanguage('ur', 'لانچ'),
        ', were first seen on radar 19 nautical miles from the shore, sailing without lights in a line. When a patrol vessel hailed them, they scattered.',
      ),
      p(
        '“They were faster than us with empty tanks and slower than us with full ones,” said Commander Faisal Tareen, who led the patrol. “They had full ones.”',
      ),
      h2('What was on board'),
      table([
        ['Boat', 'Diesel (litres)', 'Crew'],
        ['First', '12,000', '5'],
        ['Second', '10,500', '5'],
        ['Third', '9,000', '4'],
        ['Fourth', '6,500', '3'],
        ['Total', '38,000', '17'],
      ]),
      p(
        'At the pump price in Ormara the fuel would sell for about Rs 10.3 million. It was measured by customs officers with a dipstick, in the presence of a magistrate, the commander said.',
      ),
      note(
        p('For the desk and the lawyer:'),
        bullets(
          'All names of the arrested are out, as asked. So is the village.',
          'Price used: Rs 271 a litre, seen on the pump by Kamran on the day',
          'The customs record is promised in writing; until then we have only the commander',
        ),
      ),
      h2('The view from the jetty'),
      p(
        'On the jetty nobody had seen anything, and everybody had an opinion. A litre bought across the border costs a third less than at the pump. A fishing boat burns 90 litres on a day’s trip.',
      ),
      quote(
        '“When the fish went, the big trawlers stayed and we changed our cargo. Bring back the fish and you may keep the diesel.”',
        'A boat owner, who asked not to be named because his cousin is among the 17',
      ),
      p(
        `A court in Gwadar will hear the men’s request for bail on ${weekday(shiftInstant(now, 2 * DAY), 'en')}. Their lawyer, Zarina Gichki, said she would argue that they were hired by the night and had never met the owners of the cargo. Customs has not said who those are.`,
      ),
      factBox(
        h3('The law'),
        p(
          'Carrying untaxed fuel can mean forfeiture of the boat and up to six years in prison. First offenders who name the owner are usually fined.',
        ),
      ),
    ),
  })
}
