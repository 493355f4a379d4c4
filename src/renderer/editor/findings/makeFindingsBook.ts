import type { Node } from '@tiptap/pm/model'
import type { TextFinding } from '../../../shared/findings/TextFinding.ts'
import { withoutOverlaps } from '../../../shared/findings/withoutOverlaps.ts'

/** Who finds: the English checker, or the newsroom's rules. */
export type FindingSource = 'language' | 'style'

/** A finding in a document; `from` and `to` are positions of it. */
export type PlacedFinding = TextFinding & { readonly block: Node; readonly at: number }

export type Judge = (finding: TextFinding, block: Node) => boolean

export type FindingsBook = ReturnType<typeof makeFindingsBook>

const NONE: readonly TextFinding[] = []

/**
 * What was found in each block of text, kept by the block itself. A block that is not written in stays the same
 * object through every edit elsewhere, so nothing here is moved or looked through at a key.
 */
export function makeFindingsBook() {
  const found = {
    language: new WeakMap<Node, readonly TextFinding[]>(),
    style: new WeakMap<Node, readonly TextFinding[]>(),
  }
  /** Of blocks written in and not looked through since: what their words still say. */
  const carried = new WeakMap<Node, readonly TextFinding[]>()
  let shown = new WeakMap<Node, readonly TextFinding[]>()
  let judge: Judge = () => true

  function of(block: Node): readonly TextFinding[] {
    const known = shown.get(block)
    if (known) return known
    const before = carried.get(block) ?? NONE
    const style = found.style.get(block) ?? before.filter(({ kind }) => kind === 'style')
    const language = found.language.get(block) ?? before.filter(({ kind }) => kind !== 'style')
    const all = [...style, ...language]
    const kept = all.length === 0 ? NONE : withoutOverlaps(all.filter(finding => judge(finding, block)))
    shown.set(block, kept)
    return kept
  }

  return {
    /** What the writer is to see in a block, its positions counting from the block's first character. */
    of,
    /** The same of a whole document, in its order. */
    in(document: Node): PlacedFinding[] {
      const placed: PlacedFinding[] = []
      document.descendants((block, position) => {
        if (!block.isTextblock) return true
        const at = position + 1
        for (const finding of of(block))
          placed.push({ ...finding, block, at, from: at + finding.from, to: at + finding.to })
        return false
      })
      return placed
    },
    isChecked: (source: FindingSource, block: Node) => found[source].has(block),
    put(source: FindingSource, block: Node, findings: readonly TextFinding[]) {
      found[source].set(block, findings)
      shown.delete(block)
    },
    carry(block: Node, findings: readonly TextFinding[]) {
      carried.set(block, findings)
    },
    /** Everything is to be looked at anew. */
    forget(source: FindingSource) {
      found[source] = new WeakMap()
      shown = new WeakMap()
    },
    /** Which of all that was found the writer is to see. */
    judgeBy(next: Judge) {
      judge = next
      shown = new WeakMap()
    },
  }
}
