import type { Node } from '@tiptap/pm/model'
import { Refusal } from '../Refusal.ts'
import type { DocumentJson } from './DocumentJson.ts'
import { schema } from './index.ts'

/** JSON -> a document of the schema, checked whole. Throws Refusal 'damaged' where the schema forbids it. */
export function restoreDocument(json: DocumentJson): Node {
  try {
    const node = schema.nodeFromJSON(json)
    node.check()
    return node
  } catch (cause) {
    throw new Refusal('damaged', 'The text of the story does not fit any shape Copydesk knows.', { cause })
  }
}
