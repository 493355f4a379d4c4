import type { NodeJson } from '../../document/DocumentJson.ts'
import { MEDIA_NAME } from '../../document/mediaName.ts'

/** The pictures a story takes along, each once: its lead image first, then those of its figures in order. */
export function bundleMedia(document: NodeJson, leadImage: string | null): readonly string[] {
  const names = new Set<string>()
  if (leadImage && MEDIA_NAME.test(leadImage)) names.add(leadImage)
  const visit = (node: NodeJson) => {
    if (node.type === 'figure' && typeof node.attrs?.media === 'string') names.add(node.attrs.media)
    node.content?.forEach(visit)
  }
  visit(document)
  return [...names]
}
