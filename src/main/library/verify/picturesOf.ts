import type { Article } from '../../../shared/article/Article.ts'
import type { NodeJson } from '../../../shared/document/DocumentJson.ts'
import { MEDIA_NAME } from '../../../shared/document/mediaName.ts'

/** The names of all pictures a story shows, in its text, in the text under review and as its lead picture. */
export function picturesOf({ document, review, leadImage }: Article): ReadonlySet<string> {
  const names = new Set<string>()
  const add = (name: unknown) => {
    if (typeof name === 'string' && MEDIA_NAME.test(name)) names.add(name)
  }
  const walk = (node: NodeJson) => {
    add(node.attrs?.media)
    for (const child of node.content ?? []) walk(child)
  }
  walk(document)
  if (review) walk(review.base)
  add(leadImage)
  return names
}
