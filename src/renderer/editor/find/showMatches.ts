import type { EditorView } from '@tiptap/pm/view'
import type { Match } from '../../../shared/find/Match.ts'

const ALL = 'find'
const CURRENT = 'find-current'
/** More than fit on any screen many times over; ranges are kept up to date by the browser at a cost. */
const MOST_SHOWN = 2000

/**
 * Marks matches on the page without touching the document: those around the current one, and it differently.
 * Answers how to take the marks away.
 */
export function showMatches(view: EditorView, matches: readonly Match[], current: number): () => void {
  const first = Math.max(0, current - MOST_SHOWN / 2)
  const shown = matches.slice(first, first + MOST_SHOWN)
  const ranges = shown.map(match => rangeOf(view, match))
  CSS.highlights.set(ALL, new Highlight(...ranges))
  const range = ranges[current - first]
  CSS.highlights.set(CURRENT, range ? new Highlight(range) : new Highlight())
  return () => {
    CSS.highlights.delete(ALL)
    CSS.highlights.delete(CURRENT)
  }
}

function rangeOf(view: EditorView, { from, to }: Match): Range {
  const [start, end] = [view.domAtPos(from), view.domAtPos(to)]
  const range = document.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}
