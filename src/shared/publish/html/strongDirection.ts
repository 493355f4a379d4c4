import type { NodeJson } from '../../document/DocumentJson.ts'
import type { Direction } from './Direction.ts'

const STRONG = /[\p{L}\u200e\u200f\u061c]/u

/** The blocks of Unicode whose letters run from right to left, and the two marks that say so. */
const RIGHT_TO_LEFT =
  /[\u200f\u061c\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** The direction of the first strong letter of a node, as `dir="auto"` finds it; null when it has none. */
export function strongDirection(node: NodeJson): Direction | null {
  if (node.text !== undefined) {
    const letter = STRONG.exec(node.text)?.[0]
    return letter === undefined ? null : RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr'
  }
  for (const child of node.content ?? []) {
    const direction = strongDirection(child)
    if (direction) return direction
  }
  return null
}
