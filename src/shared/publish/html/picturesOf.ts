import type { Article } from '../../article/Article.ts'
import type { NodeJson } from '../../document/DocumentJson.ts'
import { MEDIA_NAME } from '../../document/mediaName.ts'

export type Picture = { readonly media: string; readonly alt: string }

/** The pictures a story publishes, each once: the one that leads it, then those of its text in their order. */
export function picturesOf({
  document,
  leadImage,
}: Pick<Article, 'document' | 'leadImage'>): readonly Picture[] {
  const found = new Map<string, Picture>()
  const add = (media: unknown, alt: string) => {
    if (typeof media === 'string' && MEDIA_NAME.test(media) && !found.get(media)?.alt)
      found.set(media, { media, alt })
  }
  const visit = (node: NodeJson) => {
    if (node.type === 'figure') add(node.attrs?.media, String(node.attrs?.alt ?? ''))
    if (node.type !== 'privateNote') node.content?.forEach(visit)
  }
  add(leadImage, '')
  visit(document)
  return [...found.values()]
}
