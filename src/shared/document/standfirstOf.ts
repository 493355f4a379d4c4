import type { DocumentJson } from './DocumentJson.ts'
import { textOf } from './textOf.ts'

/** The standfirst's words, or '' while there are none. */
export function standfirstOf(document: DocumentJson): string {
  const second = document.content?.[1]
  return second?.type === 'standfirst' ? textOf(second).trim() : ''
}
