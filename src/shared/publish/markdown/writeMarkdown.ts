import type { DocumentJson } from '../../document/DocumentJson.ts'
import { publicDocument } from '../publicDocument.ts'
import type { MarkdownContext } from './MarkdownContext.ts'
import { writeBlocks } from './writeBlocks.ts'

/**
 * The body of a document as Markdown: CommonMark 0.31 with GFM's tables and strikethrough, ending with a line
 * end. Headline and standfirst belong to the front matter. Private notes and whatever else may not leave is
 * taken out first. Any reader shows the words of the document, letter for letter.
 */
export function writeMarkdown(document: DocumentJson, context: MarkdownContext): string {
  const body = writeBlocks(publicDocument(document).content, context)
  return body && `${body}\n`
}
