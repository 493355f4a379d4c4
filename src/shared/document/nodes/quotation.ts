import { Node } from '@tiptap/core'

/** Words somebody said or wrote, set apart; the attribution, when there is one, stands last. */
export const quotation = Node.create({
  name: 'quotation',
  group: 'block',
  content: '(paragraph | list)+ attribution?',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
})
