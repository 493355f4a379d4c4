import { mergeAttributes, Node } from '@tiptap/core'
import { textBlockAttributes } from '../textBlockAttributes.ts'

export const HEADING_LEVELS = [2, 3, 4] as const
export type HeadingLevel = (typeof HEADING_LEVELS)[number]

export const heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  parseHTML: () => [
    { tag: 'h2', attrs: { level: 2 } },
    { tag: 'h3', attrs: { level: 3 } },
    { tag: 'h4, h5, h6', attrs: { level: 4 } },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    `h${node.attrs.level}`,
    mergeAttributes(textBlockAttributes, HTMLAttributes),
    0,
  ],
})
