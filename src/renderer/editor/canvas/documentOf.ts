import { Fragment, type Node } from '@tiptap/pm/model'
import type { DocumentJson, NodeJson } from '../../../shared/document/DocumentJson.ts'

const known = new WeakMap<Node, NodeJson>()

/** The page as it is stored. A block that has not changed is the same object each time. */
export function documentOf(doc: Node): DocumentJson {
  const content = doc.children.map(block => {
    const json = known.get(block) ?? (block.toJSON() as NodeJson)
    known.set(block, json)
    return json
  })
  return { ...doc.copy(Fragment.empty).toJSON(), content }
}
