import type { MarkJson, NodeJson } from '../../document/DocumentJson.ts'
import { isLanguageTag } from './isLanguageTag.ts'

/** The one language every word of a node is marked with; null when there is none or more than one. */
export function sharedLanguage(node: NodeJson): string | null {
  let shared: string | null = null
  for (const text of textsOf(node)) {
    const language = languageOf(text.marks ?? [])
    if (language === null || (shared !== null && shared !== language)) return null
    shared = language
  }
  return shared
}

function languageOf(marks: readonly MarkJson[]): string | null {
  const tag = marks.find(mark => mark.type === 'language')?.attrs?.lang
  return typeof tag === 'string' && isLanguageTag(tag) ? tag : null
}

function* textsOf(node: NodeJson): Generator<NodeJson> {
  if (node.text !== undefined) yield node
  for (const child of node.content ?? []) yield* textsOf(child)
}
