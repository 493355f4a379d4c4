import { EMPTY_NEWSROOM, type Newsroom } from '../../../shared/article/Newsroom.ts'
import { sampleNewsroom } from '../../../shared/samples/sampleNewsroom.ts'

/** The newsroom as the person named it; with the sample stories, what they left blank is the samples' own. */
export function foundedNewsroom(
  given: Pick<Newsroom, 'name' | 'tagline' | 'languages'>,
  samples: boolean,
): Newsroom {
  if (!samples) return { ...EMPTY_NEWSROOM, ...given }
  return {
    ...sampleNewsroom,
    name: given.name || sampleNewsroom.name,
    tagline: given.tagline || (given.name ? '' : sampleNewsroom.tagline),
    languages: [...new Set([...given.languages, ...sampleNewsroom.languages])],
  }
}
