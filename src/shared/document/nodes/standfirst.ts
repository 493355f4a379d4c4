import { mergeAttributes, Node } from '@tiptap/core'
import { textBlockAttributes } from '../textBlockAttributes.ts'

export const standfirst = Node.create({
  name: 'standfirst',
  content: 'text*',
  marks: 'bold italic language',
  defining: true,
  parseHTML: () => [{ tag: 'p.standfirst', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'p',
    mergeAttributes(textBlockAttributes, { class: 'standfirst' }, HTMLAttributes),
    0,
  ],
})
