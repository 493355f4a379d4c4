import type { Node } from '@tiptap/pm/model'
import type { Selection } from '@tiptap/pm/state'

export type Run = { readonly from: number; readonly to: number; readonly value: string }

/** The words of one value that the selection starts in, all of them, or null: a link, a run in another language. */
export function runAround(
  { $from, empty }: Selection,
  read: (node: Node | null) => string | null,
): Run | null {
  const { parent } = $from
  const index =
    empty && $from.textOffset === 0 && read($from.nodeAfter) === null ? $from.index() - 1 : $from.index()
  const value = read(parent.maybeChild(index))
  if (value === null) return null
  let first = index
  let last = index
  while (read(parent.maybeChild(first - 1)) === value) first -= 1
  while (read(parent.maybeChild(last + 1)) === value) last += 1
  let from = $from.start()
  for (let child = 0; child < first; child += 1) from += parent.child(child).nodeSize
  let to = from
  for (let child = first; child <= last; child += 1) to += parent.child(child).nodeSize
  return { from, to, value }
}
