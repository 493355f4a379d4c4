import { Fragment, type Node, type NodeType } from '@tiptap/pm/model'
import { nodeType } from '../nodeType.ts'

/** Inline nodes as a block of a type may hold them: marks it forbids go, a line break it forbids is a space. */
export function inlineFor(type: NodeType, inline: readonly Node[]): Fragment {
  const { schema } = type
  const breaks = type.contentMatch.matchType(nodeType(schema, 'hardBreak')) !== null
  return Fragment.from(
    inline.flatMap(node => {
      if (node.isText) return [node.mark(type.allowedMarks(node.marks))]
      if (node.type.name !== 'hardBreak') return []
      return [breaks ? node : schema.text(' ')]
    }),
  )
}
