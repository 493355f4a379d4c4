import type { Intake } from '../../shared/intake/Intake.ts'
import type { Library } from '../library/Library.ts'

/**
 * Gives a newsroom without a name and tagline the ones on a page it published; never changes one that has its
 * own. Answers what was done, in one sentence, or '' when there was nothing to do.
 */
export async function offerMasthead(library: Library, found: Intake['newsroom']): Promise<string> {
  const { name = '', tagline = '' } = found ?? {}
  const now = library.newsroom
  if (!name || (now.name === name && (!tagline || now.tagline === tagline))) return ''
  const page = tagline ? `"${name}" with the tagline "${tagline}"` : `"${name}"`
  if (now.name || now.tagline)
    return `The page is headed ${page}; the newsroom keeps its own name, "${now.name}".`
  await library.updateNewsroom({ name, tagline })
  return `The newsroom had no name yet and is now ${page}, as the page is headed.`
}
