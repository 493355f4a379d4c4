import type { NodeJson } from '../../document/DocumentJson.ts'
import { MEDIA_NAME } from '../../document/mediaName.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { HtmlContext } from './HtmlContext.ts'
import { openingTag } from './openingTag.ts'
import { writeInline } from './writeInline.ts'

/** A picture with its caption and credit. A figure without a picture keeps its words. */
export function writeFigure(node: NodeJson, context: HtmlContext): string {
  const { media, alt, credit, width, height } = node.attrs ?? {}
  const image =
    typeof media === 'string' && MEDIA_NAME.test(media)
      ? `<img src="${escapeHtml(context.picture(media))}" alt="${escapeHtml(String(alt ?? ''))}"${size('width', width)}${size('height', height)}>\n`
      : ''
  const { tag, inner } = openingTag('figcaption', node, context)
  const caption = writeInline(node.content, inner)
  const name: NodeJson = { type: 'text', text: String(credit ?? '').trim() }
  const rights = name.text
    ? `${openingTag('span', name, inner, ' class="credit"').tag}${escapeHtml(name.text)}</span>`
    : ''
  const words = [caption, rights].filter(Boolean).join(' ')
  return `<figure>\n${image}${words && `${tag}${words}</figcaption>\n`}</figure>\n`
}

/** Pixels as an attribute; nothing when they are not known. */
function size(name: string, pixels: unknown): string {
  return typeof pixels === 'number' && pixels > 0 ? ` ${name}="${Math.round(pixels)}"` : ''
}
