import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { TextFinding } from '../../../shared/findings/TextFinding.ts'
import type { FindingsBook } from './makeFindingsBook.ts'

const LETTER = /[\p{L}\p{N}\p{M}]/u

/**
 * The underlines moved along with an edit, without those whose words it has changed. What is left in the blocks it
 * touched is carried over in the book, until they are looked through anew.
 */
export function withoutBroken(
  underlined: DecorationSet,
  { doc, mapping }: Transaction,
  book: FindingsBook,
): DecorationSet {
  let moved = underlined.map(mapping, doc)
  const touched = new Map<Node, number>()
  mapping.maps.forEach((map, index) => {
    const rest = mapping.slice(index + 1)
    map.forEach((_from, _to, start, end) => {
      const from = Math.max(0, rest.map(start, -1) - 1)
      const to = Math.min(doc.content.size, rest.map(end, 1) + 1)
      moved = moved.remove(moved.find(from, to).filter(decoration => !saysTheSame(doc, decoration)))
      doc.nodesBetween(from, to, (block, position) => {
        if (block.isTextblock) touched.set(block, position + 1)
        return !block.isTextblock
      })
    })
  })
  for (const [block, at] of touched)
    book.carry(
      block,
      moved.find(at, at + block.content.size).map(({ from, to, spec }) => ({
        ...(spec.finding as TextFinding),
        from: from - at,
        to: to - at,
      })),
    )
  return moved
}

function saysTheSame(doc: Node, { from, to, spec }: Decoration): boolean {
  const finding = spec.finding as TextFinding
  const [start, end] = [doc.resolve(from), doc.resolve(to)]
  if (!start.sameParent(end) || doc.textBetween(from, to, '', '\n') !== finding.words) return false
  // A letter put beside a misspelt word makes another word of it.
  return (
    finding.kind !== 'spelling' ||
    !(
      LETTER.test(charAt(doc, start.start(), from - 1)) ||
      LETTER.test(charAt(doc, start.start(), to, start.end()))
    )
  )
}

function charAt(doc: Node, start: number, position: number, end = position + 1): string {
  return position < start || position >= end ? '' : doc.textBetween(position, position + 1, '', '\n')
}
