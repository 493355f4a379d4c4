import type { Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { addCounts } from '../../shared/counts/addCounts.ts'
import { type Counts, NO_COUNTS } from '../../shared/counts/Counts.ts'
import { countNode } from '../../shared/counts/countNode.ts'
import { countRange } from '../../shared/counts/countRange.ts'
import type { StoryCounts } from './StoryCounts.ts'

/** Milliseconds from a key or a selection to its figures: a key itself only notes that there is something to count. */
const LATER_MS = 200

/** Tells the counts of a page now and whenever they change. Answers how to leave off. */
export function watchCounts(editor: Editor, tell: (counts: StoryCounts) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let told: StoryCounts | null = null

  function count() {
    timer = undefined
    if (editor.isDestroyed) return
    const now = countsOf(editor.state)
    if (told && isSame(now.story, told.story) && isSame(now.selection, told.selection)) return
    told = now
    tell(now)
  }

  function later() {
    timer ??= setTimeout(count, LATER_MS)
  }

  editor.on('transaction', later)
  later()
  return () => {
    clearTimeout(timer)
    editor.off('transaction', later)
  }
}

function countsOf({ doc, selection }: EditorState): StoryCounts {
  const selected = selection.ranges
    .map(({ $from, $to }) => countRange(doc, $from.pos, $to.pos))
    .reduce(addCounts, NO_COUNTS)
  return { story: countNode(doc), selection: selected.characters === 0 ? null : selected }
}

function isSame(one: Counts | null, other: Counts | null): boolean {
  return (
    one === other ||
    (one?.words === other?.words &&
      one?.characters === other?.characters &&
      one?.withoutSpaces === other?.withoutSpaces)
  )
}
