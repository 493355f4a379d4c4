import type { Finding } from '../../shared/checks/Finding.ts'

/** One line of the list; `count` when it stands for several. */
export type Listed = Finding & { readonly count?: number }

/**
 * The findings with all open quotations of one kind as one line (each of them is listed under Quotes), and the same
 * words found by one style rule too: a line's place is the first of them.
 */
export function gatherAlike(findings: readonly Finding[]): Listed[] {
  const lines = new Map<string, Listed>()
  findings.forEach((finding, index) => {
    const { where, variant, style } = finding
    const alike = style ? `style ${style.rule} ${style.words}` : `quotation ${variant}`
    const isAlone = !style && where.kind !== 'quotation'
    const key = isAlone ? String(index) : alike
    const before = lines.get(key)
    lines.set(key, isAlone ? finding : { ...(before ?? finding), count: (before?.count ?? 0) + 1 })
  })
  return [...lines.values()]
}
