import { mergeAttributes, Node } from '@tiptap/core'

export const gallery = Node.create({
  name: 'gallery',
  group: 'block',
  content: 'figure+',
  isolating: true,
  parseHTML: () => [{ tag: 'div.gallery' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes({ class: 'gallery' }, HTMLAttributes), 0],
})
