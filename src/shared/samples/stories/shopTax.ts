import type { Article } from '../../article/Article.ts'
import { newArticle } from '../../article/newArticle.ts'
import {
  bold,
  bullets,
  code,
  factBox,
  h2,
  h3,
  h4,
  italic,
  link,
  numbered,
  p,
  quote,
  story,
  table,
} from '../build.ts'
import { localDay } from '../localDay.ts'
import { DAY, HOUR, shiftInstant } from '../shiftInstant.ts'

/** Published three days ago, corrected a day later. */
export function shopTax(now: string): Article {
  const published = shiftInstant(now, -3 * DAY)
  const corrected = shiftInstant(published, 22 * HOUR)
  return newArticle(shiftInstant(published, -2 * DAY), {
    template: 'analysis',
    status: 'corrected',
    slugline: 'TAX-EXPLAINER',
    slug: 'what-the-new-shop-tax-means',
    kicker: 'Explainer',
    sections: ['Business', 'Politics'],
    tags: ['tax', 'retail', 'explainer'],
    priority: 3,
    bylines: [
      {
        name: 'Farhan Lodhi',
        role: 'Business reporter',
        url: 'https://indus-courier.example/authors/farhan-lodhi',
      },
    ],
    dateline: { place: 'Lahore', date: localDay(published) },
    wordTarget: 600,
    search: {
      title: 'The new shop tax explained, line by line',
      description:
        'Who pays the new shop tax, how much, on which form, and what happens to those who do not.',
    },
    canonicalUrl: 'https://indus-courier.example/business/what-the-new-shop-tax-means',
    corrections: [
      {
        text: 'An earlier version of this story said that a shop with yearly sales of Rs 8.4 million would owe Rs 84,000. At half of one per cent it owes Rs 42,000.',
        at: corrected,
        by: 'Nadia Shah',
      },
    ],
    history: [
      { status: 'ready', by: 'Farhan Lodhi', at: shiftInstant(published, -6 * HOUR), note: '' },
      { status: 'approved', by: 'Nadia Shah', at: shiftInstant(published, -HOUR), note: '' },
      { status: 'published', by: 'Nadia Shah', at: published, note: '' },
      {
        status: 'corrected',
        by: 'Nadia Shah',
        at: corrected,
        note: 'A reader, an accountant, wrote in about the worked example. She was right.',
      },
    ],
    modifiedAt: corrected,
    publishedAt: published,
    document: story(
      'What the new shop tax means, line by line',
      'Most corner shops will pay less than they fear; some wholesalers will pay for the first time.',
      p(
        'The tax on shops that the provincial assembly passed last week fits on two pages and has already brought four markets out on strike. Much of the argument is about things the law does not say. This is what it does say.',
      ),
      h2('Who pays'),
      p(
        'Every shop with a door on a street, a stall with a number in a covered market, and every wholesaler. Carts, weekly bazaars and workshops that sell only what they repair are left out. So are shops in their first year.',
      ),
      h2('How much'),
      p(
        'The tax is on turnover, which is what goes into the till, not what stays there. There are three bands.',
      ),
      table([
        ['Yearly sales', 'Tax', 'In a year'],
        ['Up to Rs 6 million', 'Rs 1,000 a month', 'Rs 12,000'],
        ['Rs 6 million to Rs 12 million', '0.5% of sales', 'Rs 30,000 to Rs 60,000'],
        ['Above Rs 12 million', '1% of sales', 'Rs 120,000 and more'],
      ]),
      h3('A worked example'),
      p(
        'A grocer sells goods worth Rs 700,000 in an ordinary month. That is Rs 8.4 million a year, in the middle band, so the tax is ',
        bold('Rs 42,000'),
        ', or Rs 3,500 a month. If profit is four paisa in the rupee, which is what three grocers told us, the tax takes an eighth of it.',
      ),
      h4('The step nobody likes'),
      p(
        'The bands apply to the whole of the sales, not to the part above the line. A shop that sells Rs 12 million pays Rs 60,000; one that sells a rupee more pays twice that. Economists call this a ',
        italic('cliff'),
        '. Shopkeepers call it a reason to close early in June.',
      ),
      quote(
        '“If you tell a man that one more customer will cost him sixty thousand rupees, he will not serve that customer. He will send him next door.”',
        'Rabia Sheikh, tax lawyer, Lahore',
      ),
      h2('The form'),
      p(
        'It is called ',
        code('ST-7'),
        ' and can be ',
        link('https://revenue.example/forms/st-7', 'downloaded'),
        ' or had on paper at any branch of the provincial bank. Three lines matter:',
      ),
      numbered(
        [
          p(code('Line 3'), ', sales for the year.'),
          bullets('Goods returned are taken off.', [
            p('Credit given is counted:'),
            bullets('when the sale is made,', 'not when the customer pays.'),
          ]),
        ],
        [
          p(
            code('Line 7b'),
            ', the band. Tick one. A wrong tick is treated as a mistake once, and as fraud twice.',
          ),
        ],
        [
          p(
            code('Line 9'),
            ', tax already paid with the electricity bill. This comes off the total, and most people miss it.',
          ),
        ],
      ),
      h2('If you do not pay'),
      p(
        'The first notice carries no penalty. The second adds a tenth. After the third the shop may be sealed for seven days, though not, after an amendment moved by the traders’ own members, in the month before a holiday.',
      ),
      p(
        '“We are not against tax. We are against being the only ones who are easy to find,” said Haji Yaqoob Butt, who heads the cloth market’s association and has himself, he said, already filed.',
      ),
      factBox(
        h3('Dates'),
        bullets(
          'Registration: within 60 days of the law’s notice',
          'First payment: the quarter after that',
          'Help desk: weekdays, nine to four, at every tehsil office',
        ),
      ),
    ),
  })
}
