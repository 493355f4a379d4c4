import type { NodeJson } from '../../document/DocumentJson.ts'
import { escapeAddress } from './escapeAddress.ts'
import { escapeTitle } from './escapeTitle.ts'
import type { MarkdownContext } from './MarkdownContext.ts'
import { roleNote } from './roleNote.ts'
import { writeInline } from './writeInline.ts'

/**
 * One paragraph: the picture, the caption from the next line on, the credit as the last line. The credit is
 * also the picture's title, by which it is known again.
 */
export function writeFigure(node: NodeJson, outer: MarkdownContext): string {
  const media = node.attrs?.media
  const { alt, credit, terms } = {
    alt: String(node.attrs?.alt ?? ''),
    credit: String(node.attrs?.credit ?? ''),
    terms: String(node.attrs?.terms ?? ''),
  }
  /** Description, caption and credit are one paragraph: dollars in two of them could make a formula. */
  const context = { ...outer, alsoEscape: [...(outer.alsoEscape ?? []), /\$/g] }
  const text = (words: string) => writeInline([{ type: 'text', text: words }], 'lines', context)
  const picture =
    typeof media === 'string'
      ? `![${alt && text(alt)}](${escapeAddress(context.mediaPath(media))}${escapeTitle(credit)})`
      : ''
  const caption = writeInline(node.content, 'lines', context)
  const paragraph = [picture, caption, credit && text(credit)].filter(Boolean).join('\\\n')
  const facts = {
    ...(picture ? {} : { picture: false, credit: credit !== '' }),
    ...(terms ? { terms } : {}),
  }
  return Object.keys(facts).length ? `${roleNote('figure', facts)}\n\n${paragraph}` : paragraph
}
