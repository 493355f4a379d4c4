import { mergeAttributes, Node } from '@tiptap/core'

/** Words of the story itself, lifted out and set large. */
export const pullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'paragraph+ attribution?',
  defining: true,
  parseHTML: () => [{ tag: 'aside.pull-quote' }],
  renderHTML: ({ HTMLAttributes }) => [
    'aside',
    mergeAttributes({ class: 'pull-quote', role: 'note' }, HTMLAttributes),
    0,
  ],
})
