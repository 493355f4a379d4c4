import type { DocumentJson, NodeJson } from '../document/DocumentJson.ts'
import { emptyDocument } from '../document/emptyDocument.ts'
import { SKELETONS } from './SKELETONS.ts'
import type { Template } from './Template.ts'

/** What a story of this kind begins with, in a language (BCP 47); one the app has no words for begins in English. */
export function skeletonOf(
  { id, document }: Pick<Template, 'id' | 'document'>,
  language: string,
): DocumentJson {
  if (document) return document
  const blocks = SKELETONS[id]?.[language.split('-')[0] ?? ''] ?? SKELETONS[id]?.en
  return blocks ? { type: 'doc', content: [...top(), ...blocks] } : emptyDocument()
}

function top(): NodeJson[] {
  return [{ type: 'headline' }, { type: 'standfirst' }]
}
