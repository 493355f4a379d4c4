import type { Article } from '../../article/Article.ts'
import { newArticle } from '../../article/newArticle.ts'
import { bold, factBox, h2, h3, italic, lineBreak, p, quote, story } from '../build.ts'
import { localDay } from '../localDay.ts'
import { DAY, HOUR, shiftInstant } from '../shiftInstant.ts'
import { weekday } from '../weekday.ts'

/** Published two days ago: a match report. */
export function derby(now: string): Article {
  const played = shiftInstant(now, -2 * DAY)
  const published = shiftInstant(played, 3 * HOUR)
  return newArticle(shiftInstant(played, HOUR), {
    status: 'published',
    slugline: 'LEAGUE-FINAL',
    slug: 'derby-ends-level-after-late-penalty',
    kicker: 'Football · League final, first leg',
    sections: ['Sport'],
    tags: ['football', 'league final', 'Karachi'],
    priority: 3,
    bylines: [{ name: 'Daniyal Marri', role: 'Sports writer' }],
    dateline: { place: 'Karachi', date: localDay(played) },
    wordTarget: 400,
    search: { description: 'Harbour and Saddar Rovers drew the first leg of the league final 1–1.' },
    history: [
      { status: 'ready', by: 'Daniyal Marri', at: shiftInstant(published, -50), note: '' },
      { status: 'approved', by: 'Nadia Shah', at: shiftInstant(published, -15), note: '' },
      { status: 'published', by: 'Nadia Shah', at: published, note: '' },
    ],
    modifiedAt: published,
    publishedAt: published,
    document: story(
      'Derby ends level after late penalty',
      'Both captains praised the ground staff for a pitch that held.',
      p(
        bold('Lyari Harbour 1 (Rafiq 34)'),
        lineBreak,
        bold('Saddar Rovers 1 (Panezai 88 pen)'),
        lineBreak,
        italic('Half-time 1–0. Attendance 11,400'),
      ),
      p(
        `A penalty two minutes from the end kept Saddar Rovers alive in the league final on ${weekday(played, 'en')}, and left Lyari Harbour wondering how a match they had held by the collar for an hour had slipped off its coat and walked away.`,
      ),
      p(
        'Harbour led from the 34th minute, when Junaid Rafiq met a corner at the near post with the side of his head. It was his 19th goal of the season and the first he has scored from less than six yards.',
      ),
      p(
        'Then came the water. A main burst behind the north stand at half-time and sent a sheet of it across the goalmouth. Eleven ground staff went out with brushes, sacks and, in one case, a borrowed mattress. Play restarted 22 minutes late, on grass that took a stud.',
      ),
      p(
        '“We lost a lead today, but we did not lose an ankle,” said Adnan Kolachi, Harbour’s captain. “Whoever those men are, put their names in the paper.” They were led by Ghulam Nabi, head groundsman for 16 years, who declined to speak because he was still sweeping.',
      ),
      h2('One hand, no argument'),
      p(
        'Saddar had made little until the 88th minute, when a cross from the left struck Kolachi on the forearm. The referee, Shazia Hameed, was four metres away and pointed at once. Yasir Panezai sent the goalkeeper the wrong way.',
      ),
      quote(
        '“I did not look at the goalkeeper. I looked at the grass. It was the driest place on the field, because that is where they had swept most.”',
        'Yasir Panezai, Saddar Rovers captain',
      ),
      p(
        'Harbour appealed for a penalty of their own in stoppage time, without much conviction. Their coach, Bashir Ahmed Lund, called the draw “a result for people who left early”.',
      ),
      p(
        'The second leg is at Saddar’s ground in a week. Away goals do not count double this year; if the teams are level after extra time, there will be penalties. Rovers, who have won five shoot-outs in a row, said they had not thought about it.',
      ),
      factBox(
        h3('The match in figures'),
        p(
          'Shots: Harbour 14, Rovers 6',
          lineBreak,
          'Corners: Harbour 9, Rovers 3',
          lineBreak,
          'Delay: 22 minutes',
        ),
      ),
    ),
  })
}
