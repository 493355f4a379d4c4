import { Node } from '@tiptap/core'

export const text = Node.create({ name: 'text', group: 'inline' })
