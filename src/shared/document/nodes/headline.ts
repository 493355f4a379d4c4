import { mergeAttributes, Node } from '@tiptap/core'
import { textBlockAttributes } from '../textBlockAttributes.ts'

export const headline = Node.create({
  name: 'headline',
  content: 'text*',
  marks: 'italic language',
  defining: true,
  parseHTML: () => [{ tag: 'h1' }],
  renderHTML: ({ HTMLAttributes }) => ['h1', mergeAttributes(textBlockAttributes, HTMLAttributes), 0],
})
