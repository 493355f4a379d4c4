import type { Node } from '@tiptap/pm/model'
import type { Selection } from '@tiptap/pm/state'
import { runAround } from '../marks/runAround.ts'

export type LinkRange = { readonly from: number; readonly to: number; readonly href: string }

/** The link the selection starts in with all its words, or null. */
export function linkAround(selection: Selection): LinkRange | null {
  const run = runAround(selection, linkOf)
  return run && { from: run.from, to: run.to, href: run.value }
}

function linkOf(node: Node | null): string | null {
  const link = node?.marks.find(mark => mark.type.name === 'link')
  return link ? String(link.attrs.href) : null
}
