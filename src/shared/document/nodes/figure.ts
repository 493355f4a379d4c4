import { mergeAttributes, Node } from '@tiptap/core'
import { MEDIA_NAME } from '../mediaName.ts'

/**
 * A picture of the library with its caption as prose. It names its media by content, never by address, so a
 * pasted remote picture cannot become one and nothing is ever fetched.
 */
export const figure = Node.create({
  name: 'figure',
  group: 'block',
  content: 'inline*',
  defining: true,
  isolating: true,
  draggable: true,
  addAttributes: () => ({
    media: {
      default: null,
      parseHTML: element => {
        const name = element.getAttribute('data-media')
        return name && MEDIA_NAME.test(name) ? name : null
      },
      renderHTML: ({ media }) => ({ 'data-media': media }),
    },
    alt: {
      default: '',
      parseHTML: element => element.getAttribute('data-alt') ?? '',
      renderHTML: ({ alt }) => ({ 'data-alt': alt }),
    },
    credit: {
      default: '',
      parseHTML: element => element.getAttribute('data-credit') ?? '',
      renderHTML: ({ credit }) => ({ 'data-credit': credit }),
    },
    terms: {
      default: '',
      parseHTML: element => element.getAttribute('data-terms') ?? '',
      renderHTML: ({ terms }) => ({ 'data-terms': terms }),
    },
    /** Pixels; 0 when not known. */
    width: { default: 0, parseHTML: element => pixels(element.getAttribute('data-width')), rendered: false },
    height: {
      default: 0,
      parseHTML: element => pixels(element.getAttribute('data-height')),
      rendered: false,
    },
  }),
  parseHTML: () => [{ tag: 'figure[data-media]', contentElement: 'figcaption' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'figure',
    mergeAttributes(HTMLAttributes, {
      'data-width': String(node.attrs.width),
      'data-height': String(node.attrs.height),
    }),
    ['figcaption', { dir: 'auto' }, 0],
  ],
})

function pixels(value: string | null): number {
  return Math.max(Number.parseInt(value ?? '', 10) || 0, 0)
}
