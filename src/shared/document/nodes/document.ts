import { Node } from '@tiptap/core'

/** One canvas: headline, standfirst and body. */
export const document = Node.create({
  name: 'doc',
  topNode: true,
  content: 'headline standfirst block+',
})
