import { Mark } from '@tiptap/core'

/** A run of words in another language than the story's: BCP 47. */
export const language = Mark.create({
  name: 'language',
  addAttributes: () => ({ lang: { default: 'en' } }),
  parseHTML: () => [{ tag: 'span[lang]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, dir: 'auto' }, 0],
})
