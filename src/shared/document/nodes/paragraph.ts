import { mergeAttributes, Node } from '@tiptap/core'
import { textBlockAttributes } from '../textBlockAttributes.ts'

export const paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', mergeAttributes(textBlockAttributes, HTMLAttributes), 0],
})
