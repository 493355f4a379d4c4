import type { DocumentJson } from '../../document/DocumentJson.ts'
import type { HtmlContext } from './HtmlContext.ts'
import { headingLevels } from './headingLevels.ts'
import { isLanguageTag } from './isLanguageTag.ts'
import { languageDirection } from './languageDirection.ts'
import { pageWording } from './pageWording.ts'

/** What surrounds a document on a page of its own. `languages`: the story's, then the newsroom's. */
export function htmlContextOf(
  document: DocumentJson,
  languages: readonly string[],
  picture: (media: string) => string,
): HtmlContext {
  const known = languages.filter(isLanguageTag)
  const language = known[0] ?? 'en'
  return {
    language,
    direction: languageDirection(language),
    languages: known,
    picture,
    levels: headingLevels(document),
    runIn: null,
    tableName: pageWording(language).table,
    scope: 'col',
    rowsLeft: Number.POSITIVE_INFINITY,
  }
}
