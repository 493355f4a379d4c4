import { Mark } from '@tiptap/core'
import { safeAddress } from '../safeAddress.ts'

/** A link. An address of a scheme that is not allowed is never parsed, so it cannot be stored or shown. */
export const link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' }, title: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: element => (safeAddress(element.getAttribute('href') ?? '') === null ? false : null),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', { ...HTMLAttributes, rel: 'noopener noreferrer' }, 0],
})
