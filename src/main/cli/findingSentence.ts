import type { Finding, RuleId } from '../../shared/checks/Finding.ts'

type Say = (value: (name: string) => string, variant: string | undefined) => string

const SENTENCES: Readonly<Record<RuleId, Say>> = {
  legalHold: () => 'The story is under legal hold.',
  notForPublication: () => 'The story is marked as not for publication.',
  embargo: value => `It is under embargo until ${value('until')}.`,
  headline: () => 'There is no headline.',
  placeholder: value => `A placeholder is left in the text: ${value('around')}`,
  pictureGap: value => `A picture was not brought in, and words stand in its place: ${value('words')}`,
  slug: (value, variant) =>
    variant === 'taken'
      ? `Another story has the address "${value('slug')}" too.`
      : `"${value('slug')}" cannot be the address of a page.`,
  canonicalUrl: value =>
    `The page it is said to be first published on has no web address: ${value('address')}`,
  privateLink: value => `A link leads to a private address, where no reader gets: ${value('address')}`,
  emptyLink: value => `A link has no whole address: ${value('words')}`,
  quotation: (value, variant) => `${OPEN_QUOTATION[variant ?? ''] ?? ''}: ${value('words')}`,
  alt: value => `A picture has no description for readers who cannot see it${ofPicture(value('caption'))}`,
  credit: value => `A picture has no credit${ofPicture(value('caption'))}`,
  byline: () => 'There is no byline.',
  section: () => 'The story is in no section.',
  standfirst: () => 'There is no standfirst.',
  kicker: () => 'There is no kicker.',
  slugline: () => 'There is no slugline.',
  dateline: () => 'There is no dateline: the place it was filed from.',
  tags: () => 'The story has no tags.',
  picture: () => 'There is no picture.',
  searchTitle: () => 'There is no title for search results.',
  searchDescription: () => 'There is no description for search results.',
  length: value => `It is over its length of ${value('target')} words by ${value('count')}.`,
  heading: () => 'A heading is empty.',
  privateNote: (_value, variant) =>
    variant === 'blank' ? 'An empty private note is left.' : 'A private note is still open.',
  correction: () => 'A correction says nothing yet.',
  houseStyle: (value, variant) =>
    [
      variant === 'instead'
        ? `Write "${value('instead')}", not "${value('words')}".`
        : `House style: "${value('words')}".`,
      value('reason'),
    ]
      .filter(Boolean)
      .join(' '),
}

const OPEN_QUOTATION: Readonly<Record<string, string>> = {
  unattributed: 'A quotation has no speaker',
  changed: 'A quotation was changed after it was checked',
  unchecked: 'A quotation is not checked',
}

const ofPicture = (caption: string) => (caption === '' ? '.' : `: ${caption}`)

/** A finding in one sentence; words of the story in it are as they were written. */
export function findingSentence({ rule, variant, values = {} }: Finding): string {
  return SENTENCES[rule](name => String(values[name] ?? ''), variant)
}
