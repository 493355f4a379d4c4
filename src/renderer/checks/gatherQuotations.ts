import type { Finding } from '../../shared/checks/Finding.ts'

/** One line of the list; `count` when it stands for several quotations. */
export type Listed = Finding & { readonly count?: number }

/** The findings with all open quotations of one kind as one line: each of them is listed under Quotes. */
export function gatherQuotations(findings: readonly Finding[]): Listed[] {
  const lines = new Map<string, Listed>()
  findings.forEach((finding, index) => {
    if (finding.where.kind !== 'quotation') lines.set(String(index), finding)
    else {
      const key = `quotation ${finding.variant}`
      lines.set(key, { ...(lines.get(key) ?? finding), count: (lines.get(key)?.count ?? 0) + 1 })
    }
  })
  return [...lines.values()]
}
