import { Mark } from '@tiptap/core'

const BCP47 = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i

/** A run of words in another language than the story's: BCP 47. */
export const language = Mark.create({
  name: 'language',
  addAttributes: () => ({ lang: { default: 'en' } }),
  parseHTML: () => [
    {
      tag: 'span[lang]',
      getAttrs: element => (BCP47.test(element.getAttribute('lang') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, dir: 'auto' }, 0],
})
