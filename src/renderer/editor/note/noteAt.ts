import type { ResolvedPos } from '@tiptap/pm/model'

/** The position of the private note around a position; null outside of notes. A note stands in the body itself. */
export function noteAt($position: ResolvedPos): number | null {
  return $position.depth > 0 && $position.node(1).type.name === 'privateNote' ? $position.before(1) : null
}
