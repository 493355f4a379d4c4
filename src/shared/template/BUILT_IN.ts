import type { Requirable } from './REQUIRABLE.ts'
import type { Template } from './Template.ts'

/** The kinds of stories that come with the app, in their order. */
const BUILT_IN_IDS = ['news', 'analysis', 'interview', 'opinion', 'brief', 'live'] as const

type BuiltInId = (typeof BUILT_IN_IDS)[number]

const ALWAYS = ['standfirst', 'byline', 'section'] as const satisfies Requirable[]

/** What each asks for, and how long it is meant to be. */
const RULES: Readonly<Record<BuiltInId, { required: readonly Requirable[]; wordTarget: number | null }>> = {
  news: { required: ALWAYS, wordTarget: null },
  analysis: { required: ALWAYS, wordTarget: 1200 },
  interview: { required: [...ALWAYS, 'picture'], wordTarget: 1500 },
  opinion: { required: ALWAYS, wordTarget: 800 },
  brief: { required: ['section'], wordTarget: 150 },
  live: { required: ['byline', 'section', 'dateline'], wordTarget: null },
}

export const BUILT_IN: readonly Template[] = BUILT_IN_IDS.map(id => ({
  id,
  name: '',
  language: null,
  wordTarget: RULES[id].wordTarget,
  required: [...RULES[id].required],
  kicker: '',
  sections: [],
  tags: [],
  document: null,
}))
