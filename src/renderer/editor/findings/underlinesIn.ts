import type { Node } from '@tiptap/pm/model'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { TextFinding } from '../../../shared/findings/TextFinding.ts'
import type { FindingsBook } from './makeFindingsBook.ts'

/** More than stand on any screen; a single block may be as long as a story. */
const MOST = 800

/** The underlines of the blocks in a range of the document. `isHeld` says which words are still being written. */
export function underlinesIn(
  document: Node,
  book: FindingsBook,
  range: { readonly from: number; readonly to: number },
  isHeld: (from: number, to: number) => boolean,
): DecorationSet {
  const made: Decoration[] = []
  document.nodesBetween(range.from, Math.min(range.to, document.content.size), (block, position) => {
    if (!block.isTextblock) return made.length < MOST
    for (const finding of book.of(block)) {
      const [from, to] = [position + 1 + finding.from, position + 1 + finding.to]
      if (!isHeld(from, to)) made.push(Decoration.inline(from, to, looksOf(finding), { finding }))
    }
    return false
  })
  return DecorationSet.create(document, made)
}

function looksOf({ kind, severity }: TextFinding): Record<string, string> {
  return { class: `finding finding-${kind}${severity === 'block' ? ' finding-grave' : ''}` }
}
