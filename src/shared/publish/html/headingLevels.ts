import type { NodeJson } from '../../document/DocumentJson.ts'
import { isBlank } from './isBlank.ts'

/**
 * The level each heading of a document is written at. A level is never skipped on the way down (after the
 * headline comes 2, after 2 at most 3): readers who listen find their way by the levels.
 */
export function headingLevels(document: NodeJson): ReadonlyMap<NodeJson, number> {
  const levels = new Map<NodeJson, number>()
  let last = 1
  const visit = (node: NodeJson) => {
    if (node.type === 'heading' && !isBlank(node)) {
      last = Math.min(Number(node.attrs?.level ?? 2), last + 1)
      levels.set(node, last)
    }
    if (node.type !== 'privateNote') node.content?.forEach(visit)
  }
  visit(document)
  return levels
}
