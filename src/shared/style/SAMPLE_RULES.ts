import type { StyleRule } from './StyleRule.ts'

type Words = readonly [id: string, pattern: string, suggestion: string, reason: string]

/** Plain words, told as a hint unless said otherwise. */
const words = ([id, pattern, suggestion, reason]: Words, more: Partial<StyleRule> = {}): StyleRule => ({
  id: `sample-${id}`,
  pattern,
  regex: false,
  suggestion,
  reason,
  severity: 'warn',
  caseSensitive: false,
  language: 'en',
  ...more,
})

const regex = (rule: Words, more: Partial<StyleRule> = {}) => words(rule, { regex: true, ...more })

const CASE = { caseSensitive: true } as const
const HINT = { severity: 'info' } as const
const URDU = { language: 'ur' } as const

/** Rules to begin a house style with, in the manner of the agencies' and dailies' style books. */
export const SAMPLE_RULES: readonly StyleRule[] = [
  // Figures, money, time
  words(['per-cent', 'per cent', 'percent', 'One word everywhere, with the figure before it.']),
  regex(
    [
      'figures-with-sign',
      '\\b(\\d[\\d,.]*)\\s*%',
      '$1 percent',
      'In a sentence the word reads better than the sign; tables keep the sign.',
    ],
    HINT,
  ),
  regex(
    ['rupees-sign', '\\bRs\\.\\s*(?=\\d)', 'Rs ', 'Rs has no full stop, and a space before the figure.'],
    CASE,
  ),
  regex(['rupees-closed', '\\bRs(\\d)', 'Rs $1', 'A space between Rs and the figure.'], CASE),
  regex(['rupees-iso', '\\bPKR\\s*(\\d)', 'Rs $1', 'Readers know rupees as Rs; PKR is for traders.'], CASE),
  regex([
    'million-figure',
    '\\b(\\d[\\d.,]*)\\s*(?:mln|mn)\\b',
    '$1 million',
    'Spell out million, after a figure too.',
  ]),
  regex([
    'billion-figure',
    '\\b(\\d[\\d.,]*)\\s*bln\\b',
    '$1 billion',
    'Spell out billion, after a figure too.',
  ]),
  regex([
    'am-pm',
    '\\b(\\d{1,2}(?::\\d\\d)?)\\s*([ap])\\.m\\.',
    '$1$2m',
    'Times are written 6am and 6:30pm: no points, no space.',
  ]),
  regex(['oclock-twice', '\\b12\\s*noon\\b', 'noon', 'Noon is always twelve.']),
  regex(['twelve-midnight', '\\b12\\s*midnight\\b', 'midnight', 'Midnight is always twelve.']),
  regex([
    'ordinal-date',
    '\\b(\\d{1,2})(?:st|nd|rd|th)\\s+(January|February|March|April|May|June|July|August|September|October|November|December)\\b',
    '$1 $2',
    'Dates take plain figures: 18 May.',
  ]),
  regex(
    [
      'small-number',
      '(?<=[a-z,;:] )([2-9])(?= (?:people|men|women|children|villages|houses|families|days|weeks|months|years|hours)\\b)',
      '',
      'From two to nine in words, from 10 in figures; with units and ages in figures throughout.',
    ],
    { ...HINT, ...CASE },
  ),
  words(['currently', 'at this point in time', 'now', 'One word says it.']),

  // Names, titles, capitals
  regex([
    'honourable',
    "\\b(?:Honourable|Hon['’]ble)\\b",
    '',
    'No honorifics: full name at first mention, then the last name.',
  ]),
  regex(
    ['mr-point', '\\b(Mr|Mrs|Ms|Dr)\\.', '$1', 'No full point: the word is not cut short at its end.'],
    CASE,
  ),
  regex(
    [
      'prime-minister',
      '(?<=[a-z,;] )(Prime|Chief) Minister(?! \\p{Lu})',
      '',
      'An office without a name takes small letters.',
    ],
    { ...CASE, ...HINT },
  ),
  regex(
    [
      'government-capital',
      '(?<=[a-z,;] )Government\\b(?! of)',
      'government',
      'No capital inside a sentence.',
    ],
    CASE,
  ),
  words(['internet', 'Internet', 'internet', 'A common thing with a common name.'], CASE),
  words(['covid', 'COVID', 'Covid', 'An acronym that is read as a word takes one capital.'], CASE),
  words(['baluchistan', 'Baluchistan', 'Balochistan', 'The province writes itself so.'], CASE),
  words(
    [
      'frontier',
      'NWFP',
      'Khyber Pakhtunkhwa',
      'The province has had this name since 2010; write the old one only of the time before.',
    ],
    CASE,
  ),

  // Spelling of the house
  words(['email', 'e-mail', 'email', 'No hyphen.']),
  words(['online', 'on-line', 'online', 'No hyphen.']),
  words(['website', 'web site', 'website', 'One word.']),
  words(['healthcare', 'health-care', 'healthcare', 'One word.']),
  words(['policeman', 'policemen', 'police officers', 'Unless all of them were men and it matters.'], HINT),
  words(['focused', 'focussed', 'focused', 'One s.']),
  words(['amid', 'amidst', 'amid', 'The short form.']),
  words(['among', 'amongst', 'among', 'The short form.']),
  words(['while', 'whilst', 'while', 'The short form.']),

  // Plain words, and nothing twice
  words(['passed-away', 'passed away', 'died', 'People die; write it plainly and kindly.']),
  words([
    'miscreants',
    'miscreants',
    'attackers',
    'A police word that hides who did what. Say what they did.',
  ]),
  words(['in-order-to', 'in order to', 'to', 'Two words that say nothing.']),
  words(['due-to-fact', 'due to the fact that', 'because', 'One word says it.']),
  words(['on-daily-basis', 'on a daily basis', 'daily', 'One word says it.']),
  words(['a-number-of', 'a number of', 'several', 'Better still: how many?'], HINT),
  words(['first-ever', 'first ever', 'first', 'What is first has never been before.']),
  words(['advance-planning', 'advance planning', 'planning', 'Nobody plans afterwards.']),
  words(['completely-destroyed', 'completely destroyed', 'destroyed', 'There is no other kind.']),
  regex([
    'very-unique',
    '\\b(?:very|most|quite|rather) unique\\b',
    'unique',
    'There is one of it, or there is not.',
  ]),
  regex(
    [
      'claimed',
      '\\b(?:claimed|admitted) that\\b',
      '',
      'Claimed doubts the speaker and admitted finds them guilty. Said is fair to everyone.',
    ],
    HINT,
  ),

  // Fairness and law
  words(
    [
      'alleged-murderer',
      'alleged murderer',
      'murder suspect',
      'Nobody is called by a crime before a court has decided.',
    ],
    { severity: 'block' },
  ),
  words(
    [
      'committed-suicide',
      'committed suicide',
      'killed himself',
      'Not a crime to be committed: killed himself, killed herself, died by suicide.',
    ],
    { severity: 'block' },
  ),
  words([
    'illegal-immigrants',
    'illegal immigrants',
    'undocumented migrants',
    'An act can be illegal, a person cannot.',
  ]),
  words([
    'wheelchair-bound',
    'wheelchair-bound',
    'who uses a wheelchair',
    'Say what is so, without the pity.',
  ]),
  words([
    'honour-killing',
    'honour killing',
    '‘honour’ killing',
    'In quotation marks: the word is the killers’, not ours.',
  ]),

  // Urdu
  words(['ur-bama', 'بمعہ', 'مع', 'درست لفظ ’مع‘ ہے۔'], URDU),
  words(['ur-baraye-meherbani', 'برائے مہربانی', 'مہربانی فرما کر', 'فارسی ترکیب کی جگہ سادہ اردو۔'], {
    ...URDU,
    ...HINT,
  }),
  words(['ur-awam', 'عوام نے کہا ہے کہ', '', 'عوام نے نہیں، کسی شخص نے کہا؛ نام لکھیے۔'], {
    ...URDU,
    ...HINT,
  }),
  words(['ur-inteqal', 'جاں بحق', 'ہلاک', 'حادثے اور حملے کی خبر میں سب کے لیے ایک ہی لفظ۔'], {
    ...URDU,
    ...HINT,
  }),
  words(['ur-mazkoora', 'مذکورہ بالا', 'یہ', 'دفتری زبان؛ خبر میں سادہ لفظ۔'], URDU),
  regex(['ur-space-before-stop', '\\s+([۔،؟])', '$1', 'نشان سے پہلے وقفہ نہیں آتا۔'], URDU),
  regex(['ur-latin-comma', '(?<=\\p{Script=Arabic}),', '،', 'اردو کا اپنا سکتہ ہے۔'], URDU),
]
