import { ignoredAt } from '../../../shared/findings/ignoredAt.ts'
import { readBlock } from '../../../shared/findings/readBlock.ts'
import type { TextFinding } from '../../../shared/findings/TextFinding.ts'
import type { StyleActs } from '../../checks/StyleLine.tsx'
import { findingsIn } from '../../editor/findings/findingsPlugin.ts'
import { putInstead } from '../../editor/findings/putInstead.ts'
import type { StoryHandle } from '../../editor/StoryHandle.ts'
import type { Workspace } from '../workspace/makeWorkspace.ts'

/** What the checks do about words found by a style rule: on the page as it stands this moment. */
export function styleActs({ words }: Workspace, handle: StoryHandle): StyleActs {
  const { editor } = handle

  /** The first such words; none when they were just written in. */
  function first(wanted: TextFinding) {
    if (editor.isDestroyed) return undefined
    return findingsIn(editor.state)
      .book.in(editor.state.doc)
      .find(({ kind, rule, words }) => kind === 'style' && rule === wanted.rule && words === wanted.words)
  }

  return {
    replace: wanted => {
      const found = first(wanted)
      const [instead] = found?.suggestions ?? []
      if (!found || instead === undefined) return
      editor.view.dispatch(putInstead(editor.state, found.from, found.to, instead))
    },
    ignore: wanted => {
      const found = first(wanted)
      if (!found) return
      const { block, at, from, to } = found
      words.ignore(ignoredAt({ ...found, from: from - at, to: to - at }, readBlock(block, '').text))
    },
  }
}
