import type { Fragment, Node, Schema } from '@tiptap/pm/model'
import { nodeType } from '../nodeType.ts'
import { inlineFor } from './inlineFor.ts'
import { textBlocksOf } from './textBlocksOf.ts'

/** A fragment from anywhere as whole blocks of the body; what cannot stand there keeps its words as paragraphs. */
export function bodyBlocks(schema: Schema, fragment: Fragment): readonly Node[] {
  const whole = fragment.content.every(node => node.isBlock)
  if (!whole) return paragraphs(schema, fragment)
  return fragment.content.flatMap(node => {
    if (node.type.name === 'headline') return [asHeading(schema, node)]
    if (node.type.isInGroup('block') && isValid(node)) return [node]
    return paragraphs(schema, node.content)
  })
}

function asHeading(schema: Schema, node: Node): Node {
  const type = nodeType(schema, 'heading')
  return type.create({ level: 2 }, inlineFor(type, node.content.content))
}

function paragraphs(schema: Schema, fragment: Fragment): Node[] {
  const type = nodeType(schema, 'paragraph')
  return textBlocksOf(fragment).map(inline => type.create(null, inlineFor(type, inline)))
}

function isValid(node: Node): boolean {
  try {
    node.check()
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
