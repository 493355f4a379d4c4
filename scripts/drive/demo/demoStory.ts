/** The story the demo writes: invented people in a plausible place. */
export const demoStory = {
  headline: 'Fishing villages get their night clinic back',
  standfirst: 'After 14 months of closed doors, two nurses and one generator keep the lights on.',
  opening:
    'The night clinic at Rehri reopened on Monday with two nurses, a doctor on call and a generator that starts at the second pull.',
  distance: {
    before: 'Since last autumn the nearest ward open after dark had been ',
    bold: '19 kilometres',
    after: ' away, along a road that floods at spring tide.',
  },
  subheading: 'Whose money it is',
  money:
    'The district moved three posts from a hospital that gave up its evening ward in June. The fishermen’s cooperative bought the generator.',
  quotation: '“We used to time births by the tide.”',
  attribution: 'Zohra Bibi, midwife',
  ending:
    'There is fuel until March. The cooperative has asked the district who pays after that, and wants an answer by 15 January.',
  details: {
    slugline: 'NIGHT-CLINIC',
    kicker: 'Karachi · Health',
    section: 'City',
    tags: ['health', 'coast'],
    place: 'KARACHI',
    status: 'approved',
  },
} as const
