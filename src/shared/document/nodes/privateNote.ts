import { mergeAttributes, Node } from '@tiptap/core'

/** A note of the writer's to the desk. It is writing, so it stands in the document; no export ever holds it. */
export const privateNote = Node.create({
  name: 'privateNote',
  group: 'block',
  content: '(paragraph | list)+',
  defining: true,
  parseHTML: () => [{ tag: 'aside.private-note' }],
  renderHTML: ({ HTMLAttributes }) => [
    'aside',
    mergeAttributes({ class: 'private-note', role: 'note' }, HTMLAttributes),
    0,
  ],
})
