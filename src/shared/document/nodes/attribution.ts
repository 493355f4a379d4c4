import { mergeAttributes, Node } from '@tiptap/core'
import { textBlockAttributes } from '../textBlockAttributes.ts'

/** Who said it: the last line of a quotation or pull quote. Empty ones are not exported. */
export const attribution = Node.create({
  name: 'attribution',
  content: 'text*',
  marks: 'italic link language',
  defining: true,
  parseHTML: () => [{ tag: 'p.attribution', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'p',
    mergeAttributes(textBlockAttributes, { class: 'attribution' }, HTMLAttributes),
    0,
  ],
})
