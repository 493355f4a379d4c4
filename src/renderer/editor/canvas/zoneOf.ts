import type { ResolvedPos } from '@tiptap/pm/model'

export type Zone = 'headline' | 'standfirst' | 'body'

/** The part of the canvas a position stands in. */
export function zoneOf($position: ResolvedPos): Zone {
  const index = $position.index(0)
  if ($position.depth === 0) return 'body'
  return index === 0 ? 'headline' : index === 1 ? 'standfirst' : 'body'
}
