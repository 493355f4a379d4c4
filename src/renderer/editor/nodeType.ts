import type { NodeType, Schema } from '@tiptap/pm/model'
import type { NodeName } from '../../shared/document/index.ts'

/** A node's type in the schema of the open editor. Throws when the schema lacks it. */
export function nodeType(schema: Schema, name: NodeName): NodeType {
  const type = schema.nodes[name]
  if (!type) throw new Error(`The schema has no node '${name}'.`)
  return type
}
