import type { DocumentJson } from './DocumentJson.ts'
import { textOf } from './textOf.ts'

/** The headline's words, or '' while there are none. */
export function headlineOf(document: DocumentJson): string {
  const first = document.content?.[0]
  return first?.type === 'headline' ? textOf(first).trim() : ''
}
