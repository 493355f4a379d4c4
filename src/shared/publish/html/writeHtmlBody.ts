import type { DocumentJson } from '../../document/DocumentJson.ts'
import { publicDocument } from '../publicDocument.ts'
import { htmlContextOf } from './htmlContextOf.ts'
import { writeHtmlNode } from './writeHtmlNode.ts'

/**
 * The body of a story, below headline and standfirst, as an HTML fragment. `languages`: the story's own first,
 * then the newsroom's. `picture` gives the address of a stored picture.
 */
export function writeHtmlBody(
  document: DocumentJson,
  languages: readonly string[] = ['en'],
  picture: (media: string) => string = media => media,
): string {
  const published = publicDocument(document)
  const context = htmlContextOf(published, languages, picture)
  return (published.content ?? [])
    .slice(2)
    .map(block => writeHtmlNode(block, context))
    .join('')
}
