import { Node } from '@tiptap/core'

export const tableRow = Node.create({
  name: 'tableRow',
  content: '(tableHeader | tableCell)+',
  extendNodeSchema: extension => (extension.name === 'tableRow' ? { tableRole: 'row' } : {}),
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: ({ HTMLAttributes }) => ['tr', HTMLAttributes, 0],
})
