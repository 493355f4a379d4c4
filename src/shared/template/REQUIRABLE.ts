/** What a template can ask every story of its kind to have; each is the name of the check that looks for it. */
export const REQUIRABLE = [
  'standfirst',
  'kicker',
  'slugline',
  'byline',
  'dateline',
  'section',
  'tags',
  'picture',
  'alt',
  'credit',
  'searchTitle',
  'searchDescription',
] as const

export type Requirable = (typeof REQUIRABLE)[number]
