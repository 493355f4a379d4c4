import type { Selection } from '@tiptap/pm/state'

export type LinkRange = { readonly from: number; readonly to: number; readonly href: string }

/** The link the selection starts in with all its words, or null. */
export function linkAround(selection: Selection): LinkRange | null {
  const { $from, empty } = selection
  const { parent } = $from
  const index =
    empty && $from.textOffset === 0 && !linkOf($from.nodeAfter) ? $from.index() - 1 : $from.index()
  const href = linkOf(parent.maybeChild(index))
  if (href === null) return null
  let first = index
  let last = index
  while (linkOf(parent.maybeChild(first - 1)) === href) first -= 1
  while (linkOf(parent.maybeChild(last + 1)) === href) last += 1
  let from = $from.start()
  for (let child = 0; child < first; child += 1) from += parent.child(child).nodeSize
  let to = from
  for (let child = first; child <= last; child += 1) to += parent.child(child).nodeSize
  return { from, to, href }
}

type Marked = { readonly marks: readonly { type: { name: string }; attrs: Record<string, unknown> }[] }

function linkOf(node: Marked | null): string | null {
  const link = node?.marks.find(mark => mark.type.name === 'link')
  return link ? String(link.attrs.href) : null
}
