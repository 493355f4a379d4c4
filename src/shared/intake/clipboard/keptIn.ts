import type { NodeJson } from '../../document/DocumentJson.ts'
import type { KeptKind } from './IntakeReport.ts'

const KINDS: Readonly<Record<string, KeptKind>> = {
  headline: 'heading',
  heading: 'heading',
  bulletList: 'list',
  orderedList: 'list',
  table: 'table',
  quotation: 'quotation',
  codeBlock: 'code',
}

/** What there is in the blocks, counted; a list within a list is part of it. */
export function keptIn(blocks: readonly NodeJson[]): Partial<Record<KeptKind, number>> {
  const kept: Partial<Record<KeptKind, number>> = {}
  const add = (kind: KeptKind) => {
    kept[kind] = (kept[kind] ?? 0) + 1
  }
  const count = (node: NodeJson, inList: boolean) => {
    const kind = KINDS[node.type]
    if (kind && !(kind === 'list' && inList)) add(kind)
    let link: unknown = null
    for (const child of node.content ?? []) {
      const href = child.marks?.find(mark => mark.type === 'link')?.attrs?.href ?? null
      const gap = typeof href === 'string' && child.text?.startsWith('[') && child.text.endsWith(`${href}]`)
      if (href !== null && href !== link && !gap) add('link')
      link = href
      count(child, inList || kind === 'list')
    }
  }
  for (const block of blocks) count(block, false)
  return kept
}
