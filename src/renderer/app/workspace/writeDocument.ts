import type { DocumentJson, NodeJson } from '../../../shared/document/DocumentJson.ts'

const known = new WeakMap<NodeJson, string>()

/** The compact JSON of a document. A block that has not changed is not written again. */
export function writeDocument({ content = [], ...rest }: DocumentJson): string {
  const blocks = content.map(block => {
    const text = known.get(block) ?? JSON.stringify(block)
    known.set(block, text)
    return text
  })
  return `${JSON.stringify(rest).slice(0, -1)},"content":[${blocks.join(',')}]}`
}
