import type { MarkType, Schema } from '@tiptap/pm/model'
import type { MarkName } from '../../shared/document/index.ts'

/** A mark's type in the schema of the open editor. Throws when the schema lacks it. */
export function markType(schema: Schema, name: MarkName): MarkType {
  const type = schema.marks[name]
  if (!type) throw new Error(`The schema has no mark '${name}'.`)
  return type
}
