import type { DocumentJson } from './DocumentJson.ts'

/** Headline, standfirst and one paragraph, all blank. */
export function emptyDocument(): DocumentJson {
  return { type: 'doc', content: [{ type: 'headline' }, { type: 'standfirst' }, { type: 'paragraph' }] }
}
