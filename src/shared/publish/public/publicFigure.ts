import type { NodeJson } from '../../document/DocumentJson.ts'
import { MEDIA_NAME } from '../../document/mediaName.ts'
import { publicInline } from './publicInline.ts'
import { publicLine } from './publicLine.ts'

/** A figure with picture or words; null when it has neither. */
export function publicFigure(node: NodeJson): NodeJson | null {
  const { media, alt, credit, terms, width, height } = node.attrs ?? {}
  const picture = typeof media === 'string' && MEDIA_NAME.test(media) ? media : null
  const content = publicInline(node.content)
  const attrs = {
    media: picture,
    alt: picture ? publicLine(alt) : '',
    credit: publicLine(credit),
    terms: publicLine(terms),
    width: picture ? pixels(width) : 0,
    height: picture ? pixels(height) : 0,
  }
  if (!picture && !content.length && !attrs.credit) return null
  return content.length ? { type: 'figure', attrs, content } : { type: 'figure', attrs }
}

function pixels(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 0
}
