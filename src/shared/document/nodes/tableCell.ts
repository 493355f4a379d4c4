import { Node } from '@tiptap/core'
import { cellAttributes } from './cellAttributes.ts'

export const tableCell = Node.create({
  name: 'tableCell',
  content: 'paragraph',
  isolating: true,
  extendNodeSchema: extension => (extension.name === 'tableCell' ? { tableRole: 'cell' } : {}),
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
})
