import { mergeAttributes, Node } from '@tiptap/core'
import { safeAddress } from '../safeAddress.ts'

/** A card for something elsewhere: its address and title. It is never loaded. */
export const embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    url: {
      default: '',
      parseHTML: element => safeAddress(element.getAttribute('data-url') ?? '') ?? '',
      renderHTML: ({ url }) => ({ 'data-url': url }),
    },
    title: {
      default: '',
      parseHTML: element => element.getAttribute('data-title') ?? '',
      renderHTML: ({ title }) => ({ 'data-title': title }),
    },
  }),
  parseHTML: () => [{ tag: 'div.embed[data-url]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes({ class: 'embed' }, HTMLAttributes)],
})
