import type { DocumentJson } from '../../src/shared/document/DocumentJson.ts'
import { textOf } from '../../src/shared/document/textOf.ts'

/** Each block after the standfirst as 'type: words'. */
export function bodyText(document: DocumentJson): string[] {
  return (document.content ?? []).slice(2).map(block => `${block.type}: ${textOf(block)}`)
}
