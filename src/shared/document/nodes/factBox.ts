import { mergeAttributes, Node } from '@tiptap/core'

export const factBox = Node.create({
  name: 'factBox',
  group: 'block',
  content: '(paragraph | heading | list)+',
  defining: true,
  parseHTML: () => [{ tag: 'aside.fact-box' }],
  renderHTML: ({ HTMLAttributes }) => [
    'aside',
    mergeAttributes({ class: 'fact-box', role: 'note' }, HTMLAttributes),
    0,
  ],
})
