import { Node } from '@tiptap/core'
import { cellAttributes } from './cellAttributes.ts'

export const tableHeader = Node.create({
  name: 'tableHeader',
  content: 'paragraph',
  isolating: true,
  extendNodeSchema: extension => (extension.name === 'tableHeader' ? { tableRole: 'header_cell' } : {}),
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['th', HTMLAttributes, 0],
})
